"""Bad input of which the format is hard to tell, or which only another program writes."""

import struct

from . import office
from .case import Cases
from .package import zipped
from .word import docx, p

cases = Cases('damaged')

cases.add('empty.docx', b'', 'refused: empty')
cases.add('one-byte.doc', b'\xd0', 'refused: unsupported')
cases.add('zip-mark-alone.docx', b'PK\3\4', 'refused: unsupported')
cases.add('directory-of-nothing.docx', b'PK\5\6' + bytes(18), 'refused: unsupported')
cases.add('other-package.docx', zipped([('ppt/presentation.xml', b'<p/>')]), 'refused: unsupported')


def compound(*names, loop=False):
    """An OLE file with empty streams; with loop, its directory chain never ends."""
    entries = [entry('Root Entry', 5)] + [entry(name, 2) for name in names]
    directory = b''.join(entries)
    directory += bytes(-len(directory) % 512)
    sectors = len(directory) // 512
    fat = [0xFFFFFFFD] + [n + 2 if n + 1 < sectors else (1 if loop else 0xFFFFFFFE) for n in range(sectors)]
    header = b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + bytes(16) + struct.pack('<HHHHH', 0x3E, 3, 0xFFFE, 9, 6) + bytes(10) + struct.pack('<IIIIIIII', 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack('<I', 0) + b'\xff' * (4 * 108)
    return header[:512] + struct.pack('<128I', *(fat + [0xFFFFFFFF] * (128 - len(fat)))) + directory


def entry(name, kind):
    coded = name.encode('utf-16-le')
    return coded.ljust(64, b'\0') + struct.pack('<HBB', len(coded) + 2, kind, 1) + struct.pack('<III', 0xFFFFFFFF, 0xFFFFFFFF, 1 if kind == 5 else 0xFFFFFFFF) + bytes(36) + struct.pack('<II', 0xFFFFFFFE, 0) + bytes(4)


cases.add('old-wps.wps', compound('MatOST', 'CONTENTS'), 'refused: needs_converter')
cases.add('password.docx', compound('EncryptedPackage', 'EncryptionInfo'), 'refused: encrypted')
cases.add('password.xlsx', compound('EncryptedPackage', 'EncryptionInfo'), 'refused: encrypted')
cases.add('other-compound.doc', compound('PowerPoint Document'), 'refused: unsupported')
cases.add('cyclic-directory.doc', compound('WordDocument', 'x', 'y', 'z', loop=True), 'refused: corrupt')
cases.add('password.doc', lambda: patched(office.converted(docx(p('正文')), 'doc:MS Word 97'), 10, 0x0100), 'refused: encrypted')
cases.add('word-95.doc', lambda: patched(office.converted(docx(p('正文')), 'doc:MS Word 97'), 2, None, 0x68), 'refused: needs_converter')
cases.add('cut.doc', lambda: office.converted(docx(''.join(p(f'第{n}段') for n in range(1, 400))), 'doc:MS Word 97')[:900], 'refused: corrupt')


def patched(content, offset, bits, value=None):
    """A .doc whose file information block has other bits, or another value, at an offset."""
    at = content.index(b'\xec\xa5') + offset
    old = struct.unpack_from('<H', content, at)[0]
    return content[:at] + struct.pack('<H', old | bits if value is None else value) + content[at + 2:]
