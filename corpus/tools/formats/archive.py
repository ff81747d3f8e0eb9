"""Archives of submissions."""

import struct
import zipfile
import zlib

from . import word
from .case import Cases
from .package import zipped

cases = Cases('zip')

NOTE = '一、基本情况\n全年支出12万元。\n'
READ = 'p 一、基本情况\np 全年支出12万元。\nencoding: utf-8 (proved)'
REPORT = NOTE.encode()


def add(name, expected, members):
    cases.add(f'{name}.zip', members if isinstance(members, bytes) else zipped(members), expected)


def stored(name, content, flags=0, method=0, crc=None, size=None, times=1):
    """Members written byte by byte: what libraries do not write."""
    crc = zlib.crc32(content) if crc is None else crc
    size = len(content) if size is None else size
    body, directory = b'', b''
    for n in range(times):
        own = name if n == 0 else name + str(n).encode()
        directory += struct.pack('<4sHHHHHHIIIHHHHHII', b'PK\1\2', 20, 20, flags, method, 0x4100, 0x5861, crc, len(content), size, len(own), 0, 0, 0, 0, 0, len(body)) + own
        body += struct.pack('<4sHHHHHIIIHH', b'PK\3\4', 20, flags, method, 0x4100, 0x5861, crc, len(content), size, len(own), 0) + own + content
    return body + directory + struct.pack('<4sHHHHIIH', b'PK\5\6', 0, 0, times, times, len(directory), len(body), 0)


def deflated(content):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


add('names-utf-8', f'== names-utf-8.zip!/农业局/自评报告.txt\n{READ}', [('农业局/自评报告.txt', REPORT)])
add('names-gbk', f'== names-gbk.zip!/农业局/自评报告.txt\n{READ}', stored('农业局/自评报告.txt'.encode('gbk'), REPORT))
add('names-utf-8-unmarked', f'== names-utf-8-unmarked.zip!/自评报告.txt\n{READ}', stored('自评报告.txt'.encode(), REPORT))
add('names-backslash', f'== names-backslash.zip!/农业局/自评.txt\n{READ}', stored('农业局\\自评.txt'.encode('gbk'), REPORT))
add('names-double', f'== names-double.zip!/a.txt\n{READ}\n== names-double.zip!/a.txt#2\n{READ}', [('a.txt', REPORT), ('./a.txt', REPORT)])
add('several-formats', f'== several-formats.zip!/a.txt\n{READ}\n== several-formats.zip!/b.docx\np 正文', [('b.docx', word.docx(word.p('正文'))), ('a.txt', REPORT)])
add('nested', f'== nested.zip!/一.zip!/a.txt\n{READ}\n== nested.zip!/二.txt\n{READ}', [('一.zip', zipped([('a.txt', REPORT)])), ('二.txt', REPORT)])
add('paths-that-climb', f'== paths-that-climb.zip!/a.txt\n{READ}\n== paths-that-climb.zip!/etc/b.txt\n{READ}', [('../../a.txt', REPORT), ('/etc/b.txt', REPORT)])
add('directories', f'== directories.zip!/局/a.txt\n{READ}', [('局/', b''), ('空/', b''), ('局/a.txt', REPORT)])
add('droppings', f'== droppings.zip!/a.txt\n{READ}', [('a.txt', REPORT), ('__MACOSX/._a.txt', b'\0\5\x16\7'), ('.DS_Store', b'\0'), ('Thumbs.db', b'x'), ('~$b.docx', b'x')])
add('member-empty', '== member-empty.zip!/a.txt\nrefused: empty', [('a.txt', b'')])
add('member-encrypted', '== member-encrypted.zip!/a.txt\nrefused: encrypted', stored(b'a.txt', bytes(12) + REPORT, flags=1))
add('member-damaged', '== member-damaged.zip!/a.txt\nrefused: corrupt', stored(b'a.txt', REPORT, crc=1))
add('member-of-unknown-compression', '== member-of-unknown-compression.zip!/a.txt\nrefused: corrupt', stored(b'a.txt', REPORT, method=97))
add('member-other-archive', '== member-other-archive.zip!/a.rar\nrefused: unsupported', [('a.rar', b'Rar!\x1a\x07\x00' + bytes(64))])
add('no-files', '== no-files.zip\nrefused: empty', [('空/', b'')])
add('no-members', '== no-members.zip\nrefused: empty', zipped([]))
add('truncated', '== truncated.zip\nrefused: corrupt', zipped([('a.txt', REPORT * 40), ('b.txt', REPORT)])[:150])
add('too-many-members', '== too-many-members.zip!/many.zip\nrefused: too_large', [('many.zip', zipped([(f'{n}', b'') for n in range(10_001)], zipfile.ZIP_STORED))])
add('bomb', f'== bomb.zip!/a.txt\n{READ}\n== bomb.zip!/big.zip!/a.txt\nrefused: too_large', [('a.txt', REPORT), ('big.zip', zipped([('a.txt', bytes(300 << 20))]))])
add('bomb-of-many', '== bomb-of-many.zip\nrefused: too_large', stored(b'a.txt', deflated(bytes(1000)), method=8, size=0xFFFFFFF0, times=3))
add('bomb-that-lies', '== bomb-that-lies.zip!/a.txt\nrefused: corrupt', stored(b'a.txt', deflated(bytes(1 << 20)), method=8, crc=zlib.crc32(bytes(100)) ^ 1, size=100))


def nest(times):
    content = zipped([('a.txt', REPORT)])
    for n in range(times):
        content = zipped([('z.zip', content)])
    return content


add('nested-too-deep', '== nested-too-deep.zip!/z.zip!/z.zip!/z.zip\nrefused: too_large', nest(9))
add('word-file', '== word-file.zip\np 正文\nnote: wrong_extension (harmless)', word.docx(word.p('正文')))
