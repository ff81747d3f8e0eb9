"""Content under another format's name: the content decides, and the name is noted."""

from . import excel, text, word
from .case import Cases

cases = Cases('names')
NOTED = 'note: wrong_extension (harmless)'

DOCX = word.docx(word.p('正文'))
cases.add('word-named.doc', DOCX, f'p 正文\n{NOTED}')
cases.add('word-named.wps', DOCX, f'p 正文\n{NOTED}')
cases.add('word-named.pdf', DOCX, f'p 正文\n{NOTED}')
cases.add('word-named.docm', DOCX, 'p 正文')
cases.add('word-without-extension', DOCX, 'p 正文')
cases.add('word-named.zip', DOCX, f'p 正文\n{NOTED}')
cases.add('workbook-named.xls', excel.xlsx(excel.rows(['甲', '1'])), f'table\n| 甲 | 1 |\n{NOTED}')
cases.add('text-named.doc', text.REPORT.encode(), f'{text.PRINTED}encoding: utf-8 (proved)\n{NOTED}')
cases.add('text-named.md', text.REPORT.encode(), f'{text.PRINTED}encoding: utf-8 (proved)')
cases.add('rtf-named.doc', rb'{\rtf1\ansi\ansicpg936 \'d5\'fd\'ce\'c4\par}', f'p 正文\n{NOTED}')
cases.add('picture-named.docx', b'\x89PNG\r\n\x1a\n' + bytes(200), 'refused: unsupported')
cases.add('page-named.doc', '<html><body>正文</body></html>'.encode(), 'refused: unsupported')
