#!/usr/bin/env python3
"""Builds the scanned pages of corpus/formats/scans from PDF reports of corpus/building.

    /usr/bin/python3 corpus/tools/build_scans.py

A page is drawn with pdftoppm, made worse as scanners, stamps and hands do, and packed into a PDF of pictures. NAME.expected.txt is the text
of the page as the source report holds it (pdftotext), to be compared without white space. Needs poppler-utils, qpdf, Pillow and numpy.
"""
import io
import os
import re
import subprocess
import sys
import tempfile
import zlib

import numpy
from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps, TiffImagePlugin

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
REPORTS = os.path.join(ROOT, "building", "reports")
OUT = os.path.join(ROOT, "formats", "scans")
FONT = "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc"
PAPER = (595, 842)
TiffImagePlugin.STRIP_SIZE = 1 << 30  # a fax is one strip


# ---------------------------------------------------------------- pages

def drawn(report, page, dpi):
    with tempfile.TemporaryDirectory() as folder:
        target = os.path.join(folder, "page")
        subprocess.run(["pdftoppm", "-r", str(dpi), "-f", str(page), "-l", str(page), "-singlefile", os.path.join(REPORTS, report), target], check=True)
        return Image.open(target + ".ppm").convert("RGB").copy()


def text(report, page):
    return subprocess.run(["pdftotext", "-raw", "-f", str(page), "-l", str(page), os.path.join(REPORTS, report), "-"], check=True, capture_output=True, text=True).stdout


# ---------------------------------------------------------------- what scanners do

def slanted(image, degrees):
    return image.rotate(-degrees, resample=Image.BICUBIC, fillcolor="white")


def noisy(image, strength, seed=7):
    noise = numpy.random.default_rng(seed).normal(0, strength, (image.height, image.width, 1))
    return Image.fromarray(numpy.clip(numpy.asarray(image).astype(float) + noise, 0, 255).astype("uint8"))


def blurred(image, radius):
    return image.filter(ImageFilter.GaussianBlur(radius))


def yellowed(image):
    shade = numpy.linspace(1, 0.82, image.width)[None, :, None] * numpy.array([1, 0.97, 0.88])
    return Image.fromarray((numpy.asarray(image) * shade).astype("uint8"))


def sealed(image, x, y):
    """A round red seal pressed over the text at a share of the page's width and height."""
    size = image.width // 4
    seal = Image.new("RGB", (size, size), "white")
    draw = ImageDraw.Draw(seal)
    draw.ellipse((4, 4, size - 4, size - 4), outline=(214, 38, 44), width=max(3, size // 40))
    font = ImageFont.truetype(FONT, size // 7)
    draw.text((size // 2, size // 2), "★", font=ImageFont.truetype(FONT, size // 3), fill=(214, 38, 44), anchor="mm")
    draw.text((size // 2, size * 4 // 5), "财务专用章", font=font, fill=(214, 38, 44), anchor="mm")
    box = (int(image.width * x), int(image.height * y))
    under = image.crop((*box, box[0] + size, box[1] + size))
    image.paste(Image.fromarray(numpy.minimum(numpy.asarray(under), numpy.asarray(seal))), box)
    return image


# ---------------------------------------------------------------- packing

class Pdf:
    def __init__(self):
        self.objects = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
        self.pages = []

    def add(self, body):
        self.objects.append(body)
        return len(self.objects)

    def stream(self, entries, data):
        return self.add(b"<<" + entries.encode() + b"/Length %d>>\nstream\n" % len(data) + data + b"\nendstream")

    def page(self, parts, more="", paper=PAPER):
        """parts: entries and data of pictures with their boxes (x, y, width, height)."""
        names, content = "", ""
        for i, (entries, data, box) in enumerate(parts):
            names += f"/I{i} {self.stream('/Type/XObject/Subtype/Image' + entries, data)} 0 R"
            content += f"q {box[2]:.3f} 0 0 {box[3]:.3f} {box[0]:.3f} {box[1]:.3f} cm /I{i} Do Q\n"
        shown = self.stream("", content.encode())
        self.pages.append(self.add(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {paper[0]} {paper[1]}]/Resources<</XObject<<{names}>>>>/Contents {shown} 0 R{more}>>".encode()))

    def bytes(self):
        self.objects[1] = f"<</Type/Pages/Count {len(self.pages)}/Kids[{' '.join(f'{p} 0 R' for p in self.pages)}]>>".encode()
        out, offsets = io.BytesIO(), []
        out.write(b"%PDF-1.5\n")
        for number, body in enumerate(self.objects, 1):
            offsets.append(out.tell())
            out.write(b"%d 0 obj\n" % number + body + b"\nendobj\n")
        start = out.tell()
        out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1) + b"".join(b"%010d 00000 n \n" % o for o in offsets))
        out.write(b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(offsets) + 1, start))
        return out.getvalue()


def head(image, colours, bits):
    return f"/Width {image.width}/Height {image.height}/ColorSpace/{colours}/BitsPerComponent {bits}"


def jpeg(image, quality, **options):
    packed = io.BytesIO()
    image.save(packed, "JPEG", quality=quality, **options)
    return head(image, "DeviceGray" if image.mode == "L" else "DeviceRGB", 8) + "/Filter/DCTDecode", packed.getvalue()


def fax(image):
    packed = io.BytesIO()
    ImageOps.invert(image.convert("L")).point(lambda p: 255 if p > 110 else 0).convert("1").save(packed, "TIFF", compression="group4")
    back = Image.open(io.BytesIO(packed.getvalue()))
    offset, count = back.tag_v2[273][0], back.tag_v2[279][0]
    return head(image, "DeviceGray", 1) + f"/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns {image.width}>>", packed.getvalue()[offset:offset + count]


def flate(image):
    grey = numpy.asarray(image.convert("L")) >> 4
    grey = numpy.pad(grey, ((0, 0), (0, grey.shape[1] % 2)))
    return head(image, "DeviceGray", 4) + "/Filter/FlateDecode", zlib.compress((grey[:, ::2] << 4 | grey[:, 1::2]).astype("uint8").tobytes(), 9)


def jpeg2000(image):
    packed = io.BytesIO()
    image.convert("L").save(packed, "JPEG2000", quality_mode="rates", quality_layers=[18])
    return f"/Width {image.width}/Height {image.height}/Filter/JPXDecode", packed.getvalue()


def whole(part, paper=PAPER):
    return [(*part, (0, 0, *paper))]


def strips(image, count, pack):
    """Scanners with little memory cut a page into strips."""
    parts, height = [], image.height // count + 1
    for top in range(0, image.height, height):
        part = image.crop((0, top, image.width, min(image.height, top + height)))
        parts.append((*pack(part), (0, PAPER[1] * (1 - (top + part.height) / image.height), PAPER[0], PAPER[1] * part.height / image.height)))
    return parts


def write(name, pdf, expected):
    data = pdf if isinstance(pdf, bytes) else pdf.bytes()
    with open(os.path.join(OUT, name + ".pdf"), "wb") as file:
        file.write(data)
    with open(os.path.join(OUT, name + ".expected.txt"), "w", encoding="utf-8") as file:
        file.write(expected)
    print(f"{name:28} {len(data) // 1024:4} kB")


def scan(name, report, page, parts, more="", paper=PAPER):
    pdf = Pdf()
    pdf.page(parts, more, paper)
    write(name, pdf, text(report, page))


# ---------------------------------------------------------------- files of several kinds

def mixed(name, report):
    """The first page as text, the second as a picture."""
    pdf = Pdf()
    pdf.page(whole(jpeg(drawn(report, 2, 200).convert("L"), 45)))
    with tempfile.TemporaryDirectory() as folder:
        second, both = os.path.join(folder, "2.pdf"), os.path.join(folder, "both.pdf")
        with open(second, "wb") as file:
            file.write(pdf.bytes())
        subprocess.run(["qpdf", "--empty", "--deterministic-id", "--pages", os.path.join(REPORTS, report), "1", second, "1", "--", both], check=True)
        with open(both, "rb") as file:
            write(name, file.read(), text(report, 1) + text(report, 2))


def garbled(name, report, page):
    """The text layer names wrong characters, as of a font whose table was lost: every character moved to another of the plane."""
    with tempfile.TemporaryDirectory() as folder:
        plain, fixed = os.path.join(folder, "a.pdf"), os.path.join(folder, "b.pdf")
        subprocess.run(["qpdf", "--qdf", "--object-streams=disable", "--deterministic-id", "--empty", "--pages", os.path.join(REPORTS, report), str(page), "--", plain], check=True)
        with open(plain, "rb") as file:
            data = file.read()

        def moved(match):
            return b"<" + match[1] + b"> <" + b"%04X" % (0x4E00 + (int(match[2], 16) * 7919) % 0x5000) + b">"

        data = re.sub(rb"begin(bfchar|cmap).*?endcmap", lambda m: re.sub(rb"<([0-9A-Fa-f]{2,4})> <([0-9A-Fa-f]{4})>(?=\s*\n)", moved, m[0]), data, flags=re.S)
        with open(plain, "wb") as file:
            file.write(data)
        subprocess.run(["qpdf", "--deterministic-id", plain, fixed])
        with open(fixed, "rb") as file:
            write(name, file.read(), text(report, page))


def illegible(name):
    noise = numpy.random.default_rng(3).integers(0, 256, (300, 212)).astype("uint8")
    pdf = Pdf()
    pdf.page(whole(jpeg(Image.fromarray(noise), 20)))
    write(name, pdf, "")


def main():
    os.makedirs(OUT, exist_ok=True)
    prose, table, form = ("03.pdf", 1), ("14.pdf", 2), ("11.pdf", 1)
    scan("fax-300", *prose, whole(fax(drawn(*prose, 300))))
    scan("jpeg-200", *prose, whole(jpeg(drawn(*prose, 200).convert("L"), 40)))
    scan("jpeg-150", *prose, whole(jpeg(drawn(*prose, 150).convert("L"), 45)))
    scan("progressive-200", *prose, whole(jpeg(yellowed(drawn(*prose, 200)), 35, progressive=True)))
    scan("slanted-right", *prose, whole(jpeg(slanted(drawn(*prose, 200), 1.5).convert("L"), 40)))
    scan("slanted-left-noise-blur", *prose, whole(jpeg(noisy(blurred(slanted(drawn(*prose, 200), -1.5), 0.8), 9).convert("L"), 35)))
    scan("red-seal", *prose, whole(jpeg(sealed(sealed(drawn(*prose, 200), 0.55, 0.2), 0.2, 0.5), 40)))
    scan("strips", *prose, strips(drawn(*prose, 200), 5, lambda p: jpeg(p.convert("L"), 40)))
    scan("flate-150", *table, whole(flate(drawn(*table, 150))))
    scan("table-fax-300", *table, whole(fax(drawn(*table, 300))))
    scan("table-slanted-noise", *table, whole(jpeg(noisy(slanted(drawn(*table, 200), 1.1), 7).convert("L"), 35)))
    scan("form-200", *form, whole(jpeg(drawn(*form, 200).convert("L"), 40)))
    scan("turned-by-the-page", *prose, whole(jpeg(drawn(*prose, 200).rotate(90, expand=True).convert("L"), 40), PAPER[::-1]), "/Rotate 90", PAPER[::-1])
    scan("turned-picture", *prose, whole(jpeg(drawn(*prose, 200).rotate(90, expand=True).convert("L"), 40), PAPER[::-1]), "", PAPER[::-1])
    scan("jpeg2000", *prose, whole(jpeg2000(drawn(*prose, 200))))
    mixed("mixed", "17.pdf")
    garbled("garbled-text", "45.pdf", 1)
    illegible("illegible")


if __name__ == "__main__":
    sys.exit(main())
