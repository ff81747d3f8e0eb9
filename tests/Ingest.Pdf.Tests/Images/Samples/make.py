#!/usr/bin/env python3
"""Makes the pictures of this folder: one drawing in several packings, each with its red light beside it (NAME.pgm).

    /usr/bin/python3 make.py

Needs Pillow.
"""
import io
import math
import os

from PIL import Image, ImageDraw, ImageOps

HERE = os.path.dirname(os.path.abspath(__file__))
SIZE = (93, 70)


def drawing():
    image = Image.new("RGB", SIZE, "white")
    pixels = image.load()
    for x in range(SIZE[0]):
        for y in range(SIZE[1] // 3):
            pixels[x, y] = (int(127 + 120 * math.sin(x / 9)), 2 * x, 3 * y)
    draw = ImageDraw.Draw(image)
    draw.ellipse((8, 28, 48, 66), outline=(210, 30, 40), width=4)
    draw.line((5, 60, 90, 30), fill="black", width=2)
    draw.rectangle((60, 40, 88, 64), outline=(20, 30, 160), width=3)
    return image


def write(name, data, red):
    with open(os.path.join(HERE, name), "wb") as file:
        file.write(data)
    with open(os.path.join(HERE, os.path.splitext(name)[0] + ".pgm"), "wb") as file:
        red.save(file, "PPM")


def jpeg(name, image, **options):
    packed = io.BytesIO()
    image.save(packed, "JPEG", quality=92, **options)
    back = Image.open(io.BytesIO(packed.getvalue()))
    if back.mode == "CMYK":
        # Pillow turns the inks round, as the Adobe marker asks.
        cyan, _, _, black = back.split()
        red = Image.new("L", SIZE)
        red.putdata([(255 - c) * (255 - k) // 255 for c, k in zip(cyan.getdata(), black.getdata())])
    else:
        red = back if back.mode == "L" else back.getchannel("R")
    write(name, packed.getvalue(), red)


def fax(name, image, compression):
    packed = io.BytesIO()
    # Pillow writes dark pixels as the white runs of a fax.
    ImageOps.invert(image.convert("L")).convert("1").save(packed, "TIFF", compression=compression, tiffinfo={278: SIZE[1]})
    back = Image.open(io.BytesIO(packed.getvalue()))
    offset, count = back.tag_v2[273][0], back.tag_v2[279][0]
    write(name, packed.getvalue()[offset:offset + count], image.convert("L"))


colour = drawing()
jpeg("baseline-420.jpg", colour, subsampling=2)
jpeg("baseline-422.jpg", colour, subsampling=1)
jpeg("progressive-444.jpg", colour, subsampling=0, progressive=True)
jpeg("progressive-420.jpg", colour, subsampling=2, progressive=True)
jpeg("grey.jpg", colour.convert("L"))
jpeg("inks.jpg", colour.convert("CMYK"))
fax("group4.fax", colour.convert("1"), "group4")
fax("group3.fax", colour.convert("1"), "group3")
