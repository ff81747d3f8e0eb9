"""PDF files by hand: one feature of the file structure, of fonts or of page contents in each. What programs print stands in print.py."""

import base64
import re
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

from .case import Cases

cases = Cases('pdf')
HEADER = b'%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'
DESCENDANT = ('<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000'
              '/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/StemV 80/CapHeight 700>>>>')


def song(cmap='UniGB-UCS2-H'):
    """A Chinese font that is not embedded, with a predefined CMap."""
    return f'<</Type/Font/Subtype/Type0/BaseFont/STSong-Light-{cmap}/Encoding/{cmap}/DescendantFonts[{DESCENDANT}]>>'


def encoded(text, encoding='utf-16-be'):
    return '<' + text.encode(encoding).hex() + '>'


def line(text, x=72, y=700, size=12, encoding='utf-16-be'):
    return f'BT /F1 {size} Tf {x} {y} Td {encoded(text, encoding)} Tj ET '


def stream(data, head=''):
    data = data.encode('latin-1') if isinstance(data, str) else data
    return f'<<{head}/Length {len(data)}>>stream\n'.encode() + data + b'\nendstream'


class File:
    """Objects 1 catalog, 2 pages; a page takes two more."""

    def __init__(self):
        self.objects, self.pages = {}, []
        self.catalog = ''

    def add(self, body):
        number = 3 + len(self.objects)
        self.objects[number] = body.encode('latin-1') if isinstance(body, str) else body
        return number

    def page(self, content, fonts=None, more='', resources='', contents=None):
        fonts = fonts if fonts is not None else f'/F1 {song()}'
        content = contents if contents is not None else self.add(stream(content))
        self.pages.append(self.add(f'<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<<{fonts}>>{resources}>>/Contents {content} 0 R{more}>>'))
        return self

    def all(self):
        kids = ' '.join(f'{n} 0 R' for n in self.pages)
        return {1: f'<</Type/Catalog/Pages 2 0 R{self.catalog}>>'.encode(), 2: f'<</Type/Pages/Count {len(self.pages)}/Kids[{kids}]>>'.encode(), **self.objects}

    def bytes(self):
        data, offsets = bodies(self.all())
        return data + table(offsets, len(data))


def bodies(objects, start=HEADER):
    data, offsets = bytearray(start), {}
    for number, body in objects.items():
        offsets[number] = len(data)
        data += f'{number} 0 obj\n'.encode() + body + b'\nendobj\n'
    return bytes(data), offsets


def table(offsets, at, trailer=''):
    entries = ''.join(f'{offsets[n]:010d} 00000 n \n' if n in offsets else '0000000000 65535 f \n' for n in range(max(offsets) + 1))
    return f'xref\n0 {max(offsets) + 1}\n{entries}trailer\n<</Size {max(offsets) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{at}\n%%EOF\n'.encode()


def one(content, **page):
    return File().page(content, **page).bytes()


def qpdf(data, *options):
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / 'a.pdf', Path(folder) / 'b.pdf'
        source.write_bytes(data)
        subprocess.run(['qpdf', '--static-id', *options, source, target], check=True)
        return target.read_bytes()


def add(name, expected, content):
    cases.add(f'{name}.pdf', content, expected)


# ---- structure

BODY = line('全年支出12.50万元')
PLAIN = one(BODY)
READ = 'p 全年支出12.50万元'

add('classic-table', READ, PLAIN)
add('object-streams', READ, lambda: qpdf(PLAIN, '--object-streams=generate'))
add('linearized', READ, lambda: qpdf(PLAIN, '--linearize'))


def hybrid():
    """A classic table for old readers, which hides the page's objects in an object stream that only /XRefStm names."""
    file = File().page(BODY)
    objects = file.all()
    hidden = {n: objects.pop(n) for n in (2, *file.pages)}
    data, offsets = bodies(objects)
    index = ' '.join(f'{n} {sum(len(b) + 1 for b in list(hidden.values())[:i])}' for i, n in enumerate(hidden))
    packed = max(file.all()) + 1
    inner = (index + '\n').encode() + b'\n'.join(hidden.values())
    data, more = bodies({packed: stream(inner, f'/Type/ObjStm/N {len(hidden)}/First {len(index) + 1}')}, data)
    offsets.update(more)
    numbers = sorted(hidden)
    rows = b''.join(struct.pack('>BHB', 2, packed, list(hidden).index(n)) for n in numbers)
    at_stream = len(data)
    sections = ' '.join(f'{n} 1' for n in numbers)
    data, _ = bodies({packed + 1: stream(rows, f'/Type/XRef/Size {packed + 2}/W[1 2 1]/Index[{sections}]/Root 1 0 R')}, data)
    return data + table(offsets, len(data), f'/XRefStm {at_stream}')


def updated():
    """A later revision of the contents, appended behind the first."""
    content = min(File().page(BODY).objects)
    data, offsets = bodies({content: stream(line('全年支出13.00万元'))}, PLAIN)
    previous = int(re.findall(rb'startxref\n(\d+)', PLAIN)[-1])
    return data + f'xref\n{content} 1\n{offsets[content]:010d} 00000 n \ntrailer\n<</Size 9/Root 1 0 R/Prev {previous}>>\nstartxref\n{len(data)}\n%%EOF\n'.encode()


add('hybrid', READ, hybrid)
add('incremental-update', 'p 全年支出13.00万元', updated)
add('start-of-table-wrong', READ, re.sub(rb'startxref\n\d+', b'startxref\n7', PLAIN))
add('offsets-wrong', READ, re.sub(rb'\n00000(\d{5}) 00000 n', b'\n0000000001 00000 n', PLAIN))
add('table-lost', READ, PLAIN[:PLAIN.rindex(b'xref\n0')])
add('end-cut-off', READ, PLAIN[:PLAIN.rindex(b'trailer')])
add('bytes-before-header', READ, b'\x00\x01mail header\r\n\r\n' + PLAIN)
add('length-of-stream-wrong', READ, re.sub(rb'/Length \d+', b'/Length 3', PLAIN))
add('contents-in-two-streams', READ, lambda: split_contents())
add('page-tree-inherits', READ, lambda: inherited())


def split_contents():
    """A string may not be cut, an operator's operands may stand in the stream before."""
    file = File()
    halves = [file.add(stream('BT /F1 12 Tf 72 700 Td ' + encoded('全年支出'))), file.add(stream(f'Tj {encoded("12.50万元")} Tj ET'))]
    file.pages.append(file.add(f'<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 {song()}>>>>/Contents[{halves[0]} 0 R {halves[1]} 0 R]>>'))
    return file.bytes()


def inherited():
    """Resources and media box stand in the node above the page."""
    file = File()
    content = file.add(stream(BODY))
    node = file.add('')
    page = file.add(f'<</Type/Page/Parent {node} 0 R/Contents {content} 0 R>>')
    file.objects[node] = f'<</Type/Pages/Parent 2 0 R/Count 1/Kids[{page} 0 R]/MediaBox[0 0 595 842]/Resources<</Font<</F1 {song()}>>>>>>'.encode()
    file.pages.append(node)
    return file.bytes()


# ---- filters

def filtered(data, name, parameters=''):
    file = File()
    content = file.add(stream(data, f'/Filter {name}{parameters}'))
    return file.page('', contents=content).bytes()


def run_length(data):
    return b''.join(bytes([len(data[i:i + 128]) - 1]) + data[i:i + 128] for i in range(0, len(data), 128)) + b'\x80'


def lzw(data):
    """Codes of nine bits: the table is cleared before it grows beyond them."""
    bits = ''
    for i, byte in enumerate(data):
        if i % 200 == 0:
            bits += f'{256:09b}'
        bits += f'{byte:09b}'
    bits += f'{257:09b}'
    bits += '0' * (-len(bits) % 8)
    return bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits), 8))


def up(data, width=20):
    """Rows with the PNG predictor Up."""
    data += b' ' * (-len(data) % width)
    rows = [data[i:i + width] for i in range(0, len(data), width)]
    return b''.join(b'\x02' + bytes((a - b) % 256 for a, b in zip(row, above)) for above, row in zip([bytes(width), *rows], rows))


RAW = BODY.encode()
add('filter-flate', READ, filtered(zlib.compress(RAW), '/FlateDecode'))
add('filter-flate-without-checksum', READ, filtered(zlib.compress(RAW)[:-4], '/FlateDecode'))
add('filter-predictor', READ, filtered(zlib.compress(up(RAW)), '/FlateDecode', '/DecodeParms<</Predictor 12/Columns 20>>'))
add('filter-lzw', READ, filtered(lzw(RAW), '/LZWDecode'))
add('filter-ascii85', READ, filtered(base64.a85encode(RAW) + b'~>', '/ASCII85Decode'))
add('filter-hex', READ, filtered(RAW.hex().encode() + b'>', '/ASCIIHexDecode'))
add('filter-run-length', READ, filtered(run_length(RAW), '/RunLengthDecode'))
add('filter-chain', READ, filtered(base64.a85encode(zlib.compress(RAW)) + b'~>', '[/ASCII85Decode/FlateDecode]'))

# ---- encryption

for bits, more in (('40', ['--allow-weak-crypto']), ('128', ['--allow-weak-crypto']), ('256', [])):
    add(f'encrypted-{"rc4" if more else "aes"}-{bits}', READ, lambda bits=bits, more=more: qpdf(PLAIN, *more, '--encrypt', '', 'owner', bits, '--'))
add('encrypted-aes-128', READ, lambda: qpdf(PLAIN, '--allow-weak-crypto', '--encrypt', '', 'owner', '128', '--use-aes=y', '--'))
add('encrypted-with-password', 'refused: encrypted', lambda: qpdf(PLAIN, '--encrypt', 'secret', 'owner', '256', '--'))

# ---- fonts and character maps

TEXT = '支出合计12万元'
for cmap, encoding in (('UniGB-UTF16-H', 'utf-16-be'), ('GBK-EUC-H', 'gbk'), ('GBKp-EUC-H', 'gbk'), ('GBK2K-H', 'gb18030'), ('GB-EUC-H', 'gb2312'), ('GBpc-EUC-H', 'gb2312')):
    add(f'cmap-{cmap.lower()}', f'p {TEXT}', one(line(TEXT, encoding=encoding), fonts=f'/F1 {song(cmap)}'))
add('cmap-beyond-the-basic-plane', 'p 𠮷林㐂村', one(line('𠮷林㐂村'), fonts=f'/F1 {song("UniGB-UTF16-H")}'))
add('vertical-writing', f'p {TEXT}', one(f'BT /F1 12 Tf 500 700 Td {encoded(TEXT)} Tj ET', fonts=f'/F1 {song("UniGB-UCS2-V")}'))


def mapped(to_unicode, codes_shown='<0102030405>'):
    """Codes of one byte, whose meaning only /ToUnicode tells."""
    file = File()
    codes = file.add(stream(to_unicode))
    return file.page(f'BT /F1 12 Tf 72 700 Td {codes_shown} Tj ET', fonts=f'/F1 <</Type/Font/Subtype/TrueType/BaseFont/AAAAAA+SimSun/FirstChar 1/LastChar 5/Widths[1000 1000 1000 1000 1000]/ToUnicode {codes} 0 R>>').bytes()


def cmap(body):
    return f'/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def 1 begincodespacerange <00> <FF> endcodespacerange {body} endcmap end end'


add('to-unicode-characters', 'p 全年预算数', mapped(cmap('5 beginbfchar <01> <5168> <02> <5E74> <03> <9884> <04> <7B97> <05> <6570> endbfchar')))
add('to-unicode-ranges', 'p 一丁七丄丅', mapped(cmap('2 beginbfrange <01> <02> <4E00> <03> <05> [<4E03> <4E04> <4E05>] endbfrange')))
add('to-unicode-several-for-one-code', 'p 全年预算数', mapped(cmap('4 beginbfchar <01> <5168> <02> <5E74> <03> <98847B97> <04> <6570> endbfchar'), '<01020304>'))
add('names-of-glyphs', 'p Budget 12.5%', one('BT /F1 12 Tf 72 700 Td <0102030405060708090a0b0c> Tj ET',
    fonts='/F1 <</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 1/LastChar 12/Widths[667 556 556 556 556 278 278 556 556 278 556 889]'
          '/Encoding<</Type/Encoding/Differences[1/B/u/d/g/e/t/space/one/two/period/five/percent]>>>>'))
add('embedded-cmap', f'p {TEXT}', lambda: embedded_cmap())
add('type-3', 'p 甲乙', lambda: type_three())
add('identity-without-a-map', 'refused: needs_ocr', one(line('支出合计十二万元整全年预算执行', encoding='utf-16-be'), fonts='/F1 ' + song('Identity-H').replace('(GB1)', '(Identity)')))
add('identity-of-adobe-gb1', 'p 议斯', one('BT /F1 12 Tf 72 700 Td <10700DAE> Tj ET', fonts='/F1 ' + song('Identity-H')))


def embedded_cmap():
    """Two-byte codes of the file's own, which an embedded CMap turns into characters of Adobe-GB1."""
    file = File()
    codes = file.add(stream('/CIDInit /ProcSet findresource begin 12 dict begin begincmap /UniGB-UCS2-H usecmap endcmap end end',
                            '/Type/CMap/CMapName/Own-H/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/UseCMap/UniGB-UCS2-H'))
    return file.page(line(TEXT), fonts=f'/F1 {song("Own-H").replace("/Encoding/Own-H", f"/Encoding {codes} 0 R")}').bytes()


def type_three():
    """Glyphs drawn by procedures, as browsers write them."""
    file = File()
    glyph = file.add(stream('1000 0 0 0 1000 1000 d1 100 100 800 800 re f'))
    codes = file.add(stream(cmap('2 beginbfchar <01> <7532> <02> <4E59> endbfchar')))
    font = (f'<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[0.001 0 0 0.001 0 0]/CharProcs<</a {glyph} 0 R/b {glyph} 0 R>>'
            f'/Encoding<</Differences[1/a/b]>>/FirstChar 1/LastChar 2/Widths[1000 1000]/ToUnicode {codes} 0 R>>')
    return file.page('BT /F1 12 Tf 72 700 Td <0102> Tj ET', fonts=f'/F1 {font}').bytes()


# ---- page contents

def form(content, head=''):
    file = File()
    inner = file.add(stream(content, f'/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 {song()}>>>>{head}'))
    return file, inner


def with_form(page, content, head=''):
    file, inner = form(content, head)
    return file.page(page, resources=f'/XObject<</X {inner} 0 R>>').bytes()


add('form-xobject', 'p 全年支出12.50万元', with_form('/X Do', BODY))
add('form-moved', 'p 前\np 全年支出12.50万元', with_form(line('前', y=760) + 'q 1 0 0 1 0 -100 cm /X Do Q', BODY))
add('form-in-itself', READ, lambda: recursive())
add('inline-image', 'p 前\np 后', one(line('前', y=700) + 'q 10 0 0 10 72 600 cm BI /W 2 /H 2 /BPC 8 /CS /G ID \x00EI\x00 EI Q ' + line('后', y=500)))
add('actual-text', 'p 第12万元', one('BT /F1 12 Tf 72 700 Td ' + encoded('第') + ' Tj /Span <</ActualText ' + encoded('\ufeff12') + '>> BDC ' + encoded('口') + ' Tj EMC ' + encoded('万元') + ' Tj ET'))
add('hidden-layer', 'p 正文', lambda: layered())
add('spacing-between-characters', 'p 支出12万元', one(f'BT /F1 12 Tf 3 Tc 72 700 Td {encoded("支出12万元")} Tj ET'))
add('scaled-and-raised', 'p 支出12万元', one(f'BT /F1 12 Tf 50 Tz 72 700 Td {encoded("支出")} Tj 100 Tz {encoded("12万元")} Tj ET'))
add('order-of-drawing-is-not-reading-order', 'p 第一行的文字\np 第二行的文字', one(line('第二行的文字', y=600) + line('第一行的文字', y=700)))
add('drawn-twice-for-bold', 'p 支出12万元', one(line('支出12万元') + line('支出12万元', x=72.3)))
for angle in (90, 180, 270):
    add(f'page-turned-{angle}', READ, lambda angle=angle: turned(angle))
add('annotation-text', 'p 正文\np 批准意见', lambda: annotated())


def recursive():
    file = File()
    inner = file.add('')
    file.objects[inner] = stream(BODY + ' /X Do', f'/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 {song()}>>/XObject<</X {inner} 0 R>>>>')
    return file.page('/X Do', resources=f'/XObject<</X {inner} 0 R>>').bytes()


def layered():
    file = File()
    layer = file.add('<</Type/OCG/Name(draft)>>')
    file.catalog = f'/OCProperties<</OCGs[{layer} 0 R]/D<</OFF[{layer} 0 R]>>>>'
    return file.page(line('正文') + '/OC /L BDC ' + line('草稿', y=600) + 'EMC', resources=f'/Properties<</L {layer} 0 R>>').bytes()


def turned(angle):
    """The page is turned by the viewer, its contents the other way, so that the lines are level again."""
    matrix = {90: '0 1 -1 0 300 100', 180: '-1 0 0 -1 500 600', 270: '0 -1 1 0 300 700'}[angle]
    return one(f'BT /F1 12 Tf {matrix} Tm {encoded("全年支出12.50万元")} Tj ET', more=f'/Rotate {angle}')


def annotated():
    file, look = form(line('批准意见', x=0, y=0), '')
    file.objects[look] = file.objects[look].replace(b'/BBox[0 0 595 842]', b'/BBox[0 -5 100 20]')
    return file.page(line('正文'), more=f'/Annots[<</Type/Annot/Subtype/FreeText/Rect[72 500 172 525]/F 4/AP<</N {look} 0 R>>>>]').bytes()


# ---- damage

add('bad-no-pages', 'refused: corrupt', File().bytes())
add('bad-header-alone', 'refused: corrupt', b'%PDF-1.7\n')
add('page-tree-in-itself', READ, PLAIN.replace(b'/Kids[4 0 R]', b'/Kids[2 0 R]'))
add('bad-empty-page', 'refused: no_text', one(''))
add('bad-bomb', 'refused: too_large', lambda: filtered(zlib.compress(blanks(700 << 20), 9), '[/FlateDecode/FlateDecode]'))


def blanks(size):
    packer = zlib.compressobj(9)
    return b''.join(packer.compress(b' ' * (1 << 20)) for _ in range(size >> 20)) + packer.flush()
