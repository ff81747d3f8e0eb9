"""The markup in which the sources of the corpus are written, and its reading order.

A source is a head of `key: value` lines, a line `---`, and a body:

    @c TEXT        centred line          @r TEXT       right-aligned line
    @title TEXT    document title        @h1..@h4 TEXT heading style, number typed in the text
    @n1..@n4 TEXT  automatic number, level 1..4 (一、 （一） 1. （1） unless `levels:` says otherwise)
    @n1h..@n4h     the same in a heading style
    @restart       automatic numbers start again
    @page          page break            @cut          txt only: where a page broke (an empty line)
    @box TEXT      text box (docx)       @table KEY=VALUE …   then rows `a | b | c`, then @end
    anything else  a paragraph, kept verbatim, leading blanks included

In a row `^` continues the cell above, `<` the cell to its left; `{br}` breaks a line.
In text: {fn:…} footnote, {ins:…} {del:…} tracked changes, {b:…} bold, {cut} a page break in mid-sentence (txt only), {tab}.
"""
import re

CHINESE = "零一二三四五六七八九十"
DEFAULT_LEVELS = ["%cn、", "（%cn）", "%d.", "（%d）"]
INLINE = re.compile(r"\{(fn|ins|del|b):([^{}]*)\}|\{(br|cut|tab)\}")


def chinese(n):
    if n <= 10:
        return CHINESE[n]
    tens, ones = divmod(n, 10)
    return ("" if tens == 1 else CHINESE[tens]) + "十" + (CHINESE[ones] if ones else "")


class Paragraph:
    def __init__(self, text, kind="p", level=0, automatic=False, group=0, number=""):
        self.text, self.kind, self.level = text, kind, level
        self.automatic, self.group, self.number = automatic, group, number


class Table:
    def __init__(self, options, rows):
        self.options, self.rows = options, rows
        self.columns = max(len(r) for r in rows)

    def cells(self):
        """(row, column, text, rows spanned, columns spanned) of every real cell."""
        for r, row in enumerate(self.rows):
            for c, text in enumerate(row):
                if text in ("^", "<"):
                    continue
                wide = 1
                while c + wide < len(row) and row[c + wide] == "<":
                    wide += 1
                tall = 1
                while r + tall < len(self.rows) and self.rows[r + tall][c] == "^":
                    tall += 1
                yield r, c, text, tall, wide

    def widths(self):
        given = self.options.get("widths")
        parts = [float(x) for x in given.split(",")] if given else [1.0] * self.columns
        assert len(parts) == self.columns, f"{len(parts)} widths for {self.columns} columns"
        return [p / sum(parts) for p in parts]


class Mark:
    def __init__(self, kind, text=""):
        self.kind, self.text = kind, text


class Source:
    def __init__(self, path):
        with open(path, encoding="utf-8") as f:
            head, body = f.read().split("\n---\n", 1)
        self.meta = {}
        for line in head.splitlines():
            if line.strip() and not line.startswith("#"):
                key, value = line.split(":", 1)
                self.meta[key.strip()] = value.strip()
        self.levels = self.meta["levels"].split(";") if "levels" in self.meta else DEFAULT_LEVELS
        self.blocks = []
        self.parse(body.rstrip("\n").split("\n"))

    def parse(self, lines):
        counters, group, i = [0] * 4, 0, 0
        while i < len(lines):
            line = lines[i]
            i += 1
            if not line.startswith("@"):
                self.blocks.append(Paragraph(line))
                continue
            word, _, text = line[1:].partition(" ")
            numbered = re.fullmatch(r"n([1-4])(h?)", word)
            if numbered:
                level = int(numbered[1]) - 1
                counters[level] += 1
                counters[level + 1:] = [0] * (3 - level)
                number = self.levels[level].replace("%cn", chinese(counters[level])).replace("%d", str(counters[level]))
                self.blocks.append(Paragraph(text, "h" if numbered[2] else "p", level + 1, True, group, number))
            elif re.fullmatch(r"h[1-4]", word):
                self.blocks.append(Paragraph(text, "h", int(word[1])))
            elif word in ("c", "r", "title"):
                self.blocks.append(Paragraph(text, word))
            elif word == "restart":
                counters, group = [0] * 4, group + 1
            elif word in ("page", "cut"):
                self.blocks.append(Mark(word))
            elif word == "box":
                self.blocks.append(Mark("box", text))
            elif word == "table":
                options = dict(part.split("=", 1) for part in text.split())
                rows = []
                while lines[i] != "@end":
                    rows.append([cell.strip(" ") for cell in lines[i].split("|")])
                    i += 1
                i += 1
                width = max(len(r) for r in rows)
                bad = [r for r in rows if len(r) != width and r != ["@cut"]]
                assert not bad, f"row of {len(bad[0])} cells in a table of {width}: {bad[0]}"
                self.blocks.append(Table(options, rows))
            else:
                raise ValueError(f"unknown mark @{word}")


def plain(text, notes=None):
    """Text as printed: deleted text gone, notes moved out, marks of layout gone."""
    def replace(m):
        if m[1] == "fn":
            if notes is not None:
                notes.append(m[2])
            return ""
        if m[1] == "del":
            return ""
        if m[1]:
            return m[2]
        return {"br": "\n", "cut": "", "tab": "\t"}[m[3]]
    return INLINE.sub(replace, text)


def pieces(text):
    """Splits text at its marks: (kind, text), kind '' for ordinary text."""
    at = 0
    for m in INLINE.finditer(text):
        if m.start() > at:
            yield "", text[at:m.start()]
        yield (m[1], m[2]) if m[1] else (m[3], "")
        at = m.end()
    if at < len(text):
        yield "", text[at:]


def reading_order(source):
    """Blocks of the printed text, in the order in which a person reads them; a table row is one block, its cells tab-separated."""
    notes, out = [], []
    if source.meta.get("header"):
        out.append(source.meta["header"])
    show_numbers = source.meta.get("format") != "txt" or source.meta.get("numbers") == "kept"
    for block in source.blocks:
        if isinstance(block, Paragraph):
            number = block.number if show_numbers else ""
            out.append(number + plain(block.text, notes))
        elif isinstance(block, Table):
            for row in block.rows:
                if row != ["@cut"]:
                    out.append("\t".join(plain(c, notes) for c in row if c not in ("^", "<")))
        elif block.kind == "box":
            out.append(plain(block.text, notes))
    return out + notes
