"""A case of the formats corpus: a small file that shows one feature of a format, and what a reader of its pages sees.

The expectation is written by hand, one line per block, in reading order:

    p text                  a paragraph; 〔一、〕 in front of the text is the number that the list prints
    h2 text                 the same with outline level 2
    box / fn / toc text     a paragraph of a text box, a foot- or endnote, a table of contents
    table                   a table begins; a line `| a | b |` per row; [2x1] in front of a cell: covers 2 rows and 1 column;
                            a cell that is covered by another, or missing at the end of a row, is left out; - a place in front of a cell where the page shows none
    furniture: text         a running header or footer
    note: code              an oddity met; `note: code (harmless)` where nothing is missing
    encoding: name          of plain text; `encoding: name (proved)` where the bytes leave no doubt
    refused: code           the file gives no document
    == path                 a member of an archive; what follows is its content

⏎ stands for a line break inside a paragraph or cell, ⇥ for a tab.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    folder: str
    name: str          # with extension
    content: object    # bytes, or a function without arguments that makes them
    expected: str

    @property
    def stem(self):
        return self.name.rsplit('.', 1)[0]

    def bytes(self):
        return self.content() if callable(self.content) else self.content


class Cases:
    """The cases of one folder."""

    def __init__(self, folder):
        self.folder = folder
        self.all = []

    def add(self, name, content, expected):
        lines = [line.strip() for line in expected.strip().splitlines()]
        self.all.append(Case(self.folder, name, content, '\n'.join(lines) + '\n'))
