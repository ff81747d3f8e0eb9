#!/usr/bin/python3
"""Writes corpus/formats: for every case the file and beside it what a reader of its pages sees.

    /usr/bin/python3 corpus/tools/build_formats.py [folder …]

The cases stand in the modules of formats/, the form of an expectation at the top of formats/case.py. Files of doc, wps and part of rtf are
saved by LibreOffice and differ from run to run; everything else is the same byte for byte.
"""

import sys
from pathlib import Path

from formats import aligned, archive, damaged, excel, names, office, pdf, printed, rtf, text, word

ROOT = Path(__file__).resolve().parent.parent / 'formats'
MODULES = [word.cases, text.cases, excel.cases, archive.cases, rtf.cases, names.cases, office.doc, office.wps, office.rtf, pdf.cases, printed.cases, aligned.cases, damaged.cases]


def main():
    wanted = sys.argv[1:]
    for cases in MODULES:
        for case in cases.all:
            if wanted and case.folder not in wanted and f'{case.folder}/{case.name}' not in wanted:
                continue
            folder = ROOT / case.folder
            folder.mkdir(parents=True, exist_ok=True)
            (folder / case.name).write_bytes(case.bytes())
            (folder / f'{case.name}.expected.txt').write_text(case.expected, encoding='utf-8')


if __name__ == '__main__':
    main()
