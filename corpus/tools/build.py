#!/usr/bin/env python3
"""Builds the reports of the corpus (docx, pdf, txt) from their sources; markup.py describes the markup.

    /usr/bin/python3 corpus/tools/build.py corpus/building [NN …]

Needs python3-reportlab for `producer: reportlab`, LibreOffice for `libreoffice`, Chromium for `chromium`, and the Noto CJK fonts.
The built files are committed, so the tests need none of these.
"""
import glob
import html
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from xml.sax.saxutils import escape

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from markup import Mark, Paragraph, Source, Table, pieces, plain

STAMP = (2024, 1, 1, 0, 0, 0)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TEXT_WIDTH = 8845  # twentieths of a point between the margins of an A4 page


# ---------------------------------------------------------------- docx

class Docx:
    def __init__(self, source):
        self.source, self.meta = source, source.meta
        self.notes, self.revision = [], 0
        self.font = self.meta.get("font", "仿宋")

    def run(self, text, bold=False, size=None, inner="w:t"):
        props = f'<w:rFonts w:eastAsia="{self.font}" w:hint="eastAsia"/>'
        if bold:
            props += "<w:b/>"
        if size:
            props += f'<w:sz w:val="{size * 2}"/><w:szCs w:val="{size * 2}"/>'
        # Word opens a new run wherever the script changes.
        parts = re.findall(r"[\x20-\x7e]+|[^\x20-\x7e]+", text) if self.meta.get("runs") == "split" else [text]
        return "".join(f'<w:r><w:rPr>{props}</w:rPr><{inner} xml:space="preserve">{escape(p)}</{inner}></w:r>' for p in parts)

    def runs(self, text, bold=False, size=None):
        out = []
        for kind, part in pieces(text):
            if kind in ("", "b"):
                out.append(self.run(part, bold or kind == "b", size))
            elif kind == "br":
                out.append("<w:r><w:br/></w:r>")
            elif kind == "tab":
                out.append("<w:r><w:tab/></w:r>")
            elif kind == "fn":
                self.notes.append(part)
                out.append(f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{len(self.notes) + 1}"/></w:r>')
            elif kind in ("ins", "del"):
                self.revision += 1
                inner = "w:delText" if kind == "del" else "w:t"
                out.append(f'<w:{kind} w:id="{self.revision}" w:author="财务" w:date="2024-01-01T00:00:00Z">{self.run(part, bold, size, inner)}</w:{kind}>')
        return "".join(out)

    def paragraph(self, p):
        size = int(self.meta.get("size", 15))
        props, bold = "", False
        if p.kind == "title":
            props, size, bold = '<w:jc w:val="center"/>', 22, True
        elif p.kind == "c":
            props = '<w:jc w:val="center"/>'
        elif p.kind == "r":
            props = '<w:jc w:val="right"/>'
        else:
            if p.kind == "h":
                props += f'<w:pStyle w:val="Heading{p.level}"/>'
                bold = p.level <= 2
            if p.automatic:
                props += f'<w:numPr><w:ilvl w:val="{p.level - 1}"/><w:numId w:val="{p.group + 1}"/></w:numPr>'
            if self.meta.get("indent") and p.kind == "p" and not p.automatic:
                props += '<w:ind w:firstLineChars="200" w:firstLine="600"/>'
        return f"<w:p><w:pPr>{props}</w:pPr>{self.runs(p.text, bold, size)}</w:p>"

    def table(self, t):
        size = int(t.options.get("size", 9))
        widths = [round(w * TEXT_WIDTH) for w in t.widths()]
        border = "" if t.options.get("style") == "none" else "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
        out = [f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{border}</w:tblBorders>'
               '<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>' + "".join(f'<w:gridCol w:w="{w}"/>' for w in widths) + "</w:tblGrid>"]
        spans = {(r, c): (tall, wide) for r, c, _, tall, wide in t.cells()}
        for r, row in enumerate(t.rows):
            repeat = '<w:trPr><w:tblHeader/></w:trPr>' if r == 0 and t.options.get("repeat") else ""
            out.append(f"<w:tr>{repeat}")
            c = 0
            while c < len(row):
                top = r
                while row[c] == "^" and t.rows[top][c] == "^":
                    top -= 1
                tall, wide = spans[(top, c)]
                props = f'<w:tcW w:w="{sum(widths[c:c + wide])}" w:type="dxa"/>'
                if wide > 1:
                    props += f'<w:gridSpan w:val="{wide}"/>'
                if tall > 1:
                    props += '<w:vMerge w:val="restart"/>' if top == r else "<w:vMerge/>"
                props += '<w:vAlign w:val="center"/>'
                text = row[c] if top == r else ""
                inner = "".join(f"<w:p><w:pPr/>{self.runs(line, False, size)}</w:p>" for line in text.split("{br}"))
                out.append(f"<w:tc><w:tcPr>{props}</w:tcPr>{inner}</w:tc>")
                c += wide
            out.append("</w:tr>")
        return "".join(out) + "</w:tbl>"

    def box(self, text):
        inner = f"<w:p>{self.run(text, size=12)}</w:p>"
        return ('<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="box1" type="#_x0000_t202" '
                'style="width:300pt;height:60pt"><v:textbox><w:txbxContent>' + inner + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")

    def body(self):
        out = []
        for b in self.source.blocks:
            if isinstance(b, Paragraph):
                out.append(self.paragraph(b))
            elif isinstance(b, Table):
                out.append(self.table(b))
            elif b.kind == "page":
                out.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
            elif b.kind == "box":
                out.append(self.box(b.text))
        return "".join(out)

    def numbering(self):
        formats = []
        for i, level in enumerate(self.source.levels):
            kind = "chineseCountingThousand" if "%cn" in level else "decimal"
            text = re.sub("%cn|%d", f"%{i + 1}", level)
            formats.append(f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:suff w:val="nothing"/>'
                           f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>')
        groups = max([p.group for p in self.source.blocks if isinstance(p, Paragraph)], default=0) + 1
        nums = "".join(f'<w:num w:numId="{g + 1}"><w:abstractNumId w:val="0"/>' + (
            "".join(f'<w:lvlOverride w:ilvl="{i}"><w:startOverride w:val="1"/></w:lvlOverride>' for i in range(4)) if g else "") + "</w:num>"
            for g in range(groups))
        return f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>{"".join(formats)}</w:abstractNum>{nums}</w:numbering>'

    def styles(self):
        headings = "".join(
            f'<w:style w:type="paragraph" w:styleId="Heading{i}"><w:name w:val="heading {i}"/><w:basedOn w:val="Normal"/>'
            f'<w:pPr><w:outlineLvl w:val="{i - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' for i in range(1, 5))
        return (f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="{self.font}"/>'
                '<w:sz w:val="30"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
                f"{headings}</w:styles>")

    def save(self, path):
        root = f'xmlns:w="{W}" xmlns:r="{R}"'
        body = self.body()
        refs, parts, rels = "", {}, [("styles", "styles.xml"), ("numbering", "numbering.xml")]
        for name, tag in (("header", "hdr"), ("footer", "ftr")):
            text = self.meta.get(name)
            if not text:
                continue
            content = "".join('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
                              if part == "{page}" else self.run(part, size=9) for part in re.split(r"(\{page\})", text) if part)
            parts[f"word/{name}1.xml"] = f'<w:{tag} {root}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>{content}</w:p></w:{tag}>'
            rels.append((name, f"{name}1.xml"))
            refs += f'<w:{name}Reference w:type="default" r:id="rId{len(rels)}"/>'
        parts["word/document.xml"] = (f'<w:document {root}><w:body>{body}<w:sectPr>{refs}<w:pgSz w:w="11906" w:h="16838"/>'
                                      '<w:pgMar w:top="1440" w:right="1531" w:bottom="1440" w:left="1531" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>')
        parts["word/styles.xml"], parts["word/numbering.xml"] = self.styles(), self.numbering()
        if self.notes:
            notes = "".join(f'<w:footnote w:id="{i + 2}"><w:p><w:r><w:footnoteRef/></w:r>{self.run(n, size=9)}</w:p></w:footnote>' for i, n in enumerate(self.notes))
            parts["word/footnotes.xml"] = f'<w:footnotes {root}>{notes}</w:footnotes>'
            rels.append(("footnotes", "footnotes.xml"))
        kinds = {"document": "document.main"}
        types = "".join(f'<Override PartName="/{p}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.'
                        f'{kinds.get(re.sub("[0-9]", "", p[5:-4]), re.sub("[0-9]", "", p[5:-4]))}+xml"/>' for p in parts)
        parts["[Content_Types].xml"] = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
                                        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{types}</Types>')
        package = "http://schemas.openxmlformats.org/package/2006/relationships"
        parts["_rels/.rels"] = f'<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>'
        parts["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{package}">' + "".join(
            f'<Relationship Id="rId{i + 1}" Type="{R}/{kind}" Target="{target}"/>' for i, (kind, target) in enumerate(rels)) + "</Relationships>"
        order = sorted(parts, key=lambda n: (n != "[Content_Types].xml", n != "_rels/.rels", n))
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
            for name in order:
                info = zipfile.ZipInfo(name, STAMP)
                info.compress_type = zipfile.ZIP_DEFLATED
                z.writestr(info, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + parts[name])


# ---------------------------------------------------------------- txt

def write_txt(source, path):
    meta, out = source.meta, []
    show_numbers = meta.get("numbers") == "kept"
    for b in source.blocks:
        if isinstance(b, Paragraph):
            notes = []
            text = plain(b.text.replace("{cut}", "\n\n"), notes)
            out.append((b.number if show_numbers else "") + text)
            if meta.get("spacing") == "blank" and text.strip():
                out.append("")
        elif isinstance(b, Table):
            shape = b.options.get("shape", "A")
            for row in b.rows:
                if row == ["@cut"]:
                    out.append("")
                elif shape == "A":
                    out.extend("\t" + ("" if c == "^" else plain(c)) for c in row if c != "<")
                    out.append("")
                else:
                    cells = ["" if c == "^" else plain(c).replace("\n", " ") for c in row if c != "<"]
                    out.append("\t".join(cells).rstrip("\t") if b.options.get("ragged") else "\t".join(cells))
        elif b.kind == "cut":
            out.append("")
        elif b.kind == "page":
            out.append("\f" if meta.get("formfeed") else "")
        elif b.kind == "box":
            out.append(plain(b.text))
    text = "\n".join(out) + "\n"
    if meta.get("newline") == "crlf":
        text = text.replace("\n", "\r\n")
    with open(path, "wb") as f:
        f.write(text.encode(meta.get("encoding", "utf-8")))


# ---------------------------------------------------------------- pdf

def to_html(source):
    def inline(text):
        out = []
        for kind, part in pieces(text):
            if kind in ("", "ins"):
                out.append(html.escape(part))
            elif kind == "b":
                out.append(f"<b>{html.escape(part)}</b>")
            elif kind == "br":
                out.append("<br>")
            elif kind == "tab":
                out.append("&emsp;")
        return "".join(out)

    family = source.meta.get("font", "Noto Serif CJK SC")
    out = [f"<!doctype html><html lang=zh-CN><meta charset=utf-8><title>{html.escape(source.meta.get('pdftitle', ''))}</title><style>"
           f"@page{{size:A4;margin:26mm 24mm}}body{{font:{source.meta.get('size', '14')}px/1.75 '{family}'}}p{{margin:0;white-space:pre-wrap}}"
           "table{border-collapse:collapse;width:100%;font-size:11px;line-height:1.4}td{border:1px solid #000;padding:2px 4px;vertical-align:middle}"
           "table.none td{border:none}tr{break-inside:avoid}h1,h2,h3,h4{font-size:1em;margin:0}.title{font-size:22px;text-align:center;font-weight:bold}</style><body>"]
    for b in source.blocks:
        if isinstance(b, Paragraph):
            if b.kind == "h":
                out.append(f"<h{b.level}>{html.escape(b.number)}{inline(b.text)}</h{b.level}>")
            else:
                style = {"c": "text-align:center", "r": "text-align:right"}.get(b.kind, "text-indent:2em" if source.meta.get("indent") else "")
                css = "title" if b.kind == "title" else ""
                out.append(f'<p class="{css}" style="{style}">{html.escape(b.number)}{inline(b.text) or "&nbsp;"}</p>')
        elif isinstance(b, Table):
            widths = b.widths()
            out.append(f'<table class="{b.options.get("style", "")}">' + "<colgroup>" + "".join(f'<col style="width:{w * 100:.2f}%">' for w in widths) + "</colgroup>")
            at = {(r, c): (t, tall, wide) for r, c, t, tall, wide in b.cells()}
            for r, row in enumerate(b.rows):
                if r == 0 and b.options.get("repeat"):
                    out.append("<thead>")
                out.append("<tr>" + "".join(f'<td rowspan={at[r, c][1]} colspan={at[r, c][2]}>{inline(at[r, c][0])}</td>' for c in range(len(row)) if (r, c) in at) + "</tr>")
                if r == 0 and b.options.get("repeat"):
                    out.append("</thead>")
            out.append("</table>")
        elif b.kind == "page":
            out.append('<div style="break-after:page"></div>')
    return "".join(out) + "</body></html>"


def chromium_pdf(source, path, folder):
    page = os.path.join(folder, "page.html")
    with open(page, "w", encoding="utf-8") as f:
        f.write(to_html(source))
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={folder}/profile",
                    f"--print-to-pdf={path}", "file://" + page], check=True, capture_output=True, timeout=300)


def libreoffice_pdf(source, path, folder):
    draft = os.path.join(folder, "draft.docx")
    Docx(source).save(draft)
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf", "--outdir", folder, draft],
                   check=True, capture_output=True, timeout=300, env={**os.environ, "SOURCE_DATE_EPOCH": "1704067200"})
    os.replace(os.path.join(folder, "draft.pdf"), path)


def reportlab_pdf(source, path, folder):
    from reportlab import rl_config
    rl_config.invariant = 1
    from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.platypus import PageBreak, SimpleDocTemplate, Spacer
    from reportlab.platypus import Paragraph as P
    from reportlab.platypus import Table as T
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    size = float(source.meta.get("size", 12))

    def style(align=TA_LEFT, s=size):
        return ParagraphStyle("s", fontName="STSong-Light", fontSize=s, leading=s * 1.6, wordWrap="CJK", alignment=align)

    def markup(text):
        return escape(plain(text)).replace("\n", "<br/>")

    story = []
    for b in source.blocks:
        if isinstance(b, Paragraph):
            if not b.text.strip():
                story.append(Spacer(1, size))
                continue
            align = {"c": TA_CENTER, "title": TA_CENTER, "r": TA_RIGHT}.get(b.kind, TA_LEFT)
            blank = len(b.text) - len(b.text.lstrip(" 　"))
            st = style(align, size * 1.5 if b.kind == "title" else size)
            if b.kind == "p" and (blank or source.meta.get("indent")):
                st.firstLineIndent = size * 2
            story.append(P(markup(b.number + b.text.lstrip(" 　")), st))
        elif isinstance(b, Table):
            width = A4[0] - 120
            data, spans = [["" for _ in range(b.columns)] for _ in b.rows], []
            for r, c, text, tall, wide in b.cells():
                data[r][c] = P(markup(text), style(s=float(b.options.get("size", 9))))
                if tall > 1 or wide > 1:
                    spans.append(("SPAN", (c, r), (c + wide - 1, r + tall - 1)))
            grid = [] if b.options.get("style") == "none" else [("GRID", (0, 0), (-1, -1), 0.5, (0, 0, 0))]
            story.append(T(data, [w * width for w in b.widths()], style=grid + [("VALIGN", (0, 0), (-1, -1), "MIDDLE")] + spans,
                           repeatRows=1 if b.options.get("repeat") else 0))
        elif b.kind == "page":
            story.append(PageBreak())

    def footer(canvas, doc):
        canvas.setFont("STSong-Light", 9)
        text = source.meta.get("footer", "")
        if text:
            canvas.drawCentredString(A4[0] / 2, 36, text.replace("{page}", str(doc.page)))
    SimpleDocTemplate(path, pagesize=A4, leftMargin=60, rightMargin=60, topMargin=64, bottomMargin=64,
                      title=source.meta.get("pdftitle", "")).build(story, onFirstPage=footer, onLaterPages=footer)


def freeze_pdf(path):
    """Replaces times and random identifiers by fixed ones of the same length."""
    with open(path, "rb") as f:
        data = f.read()
    data = re.sub(rb"/(CreationDate|ModDate) ?\(D:\d{14}", lambda m: m[0][:-14] + b"20240101000000", data)
    data = re.sub(rb"(/ID ?\[ ?<)([0-9A-Fa-f]+)(>\s*<)([0-9A-Fa-f]+)(>)", lambda m: m[1] + b"0" * len(m[2]) + m[3] + b"0" * len(m[4]) + m[5], data)
    data = re.sub(rb"(/DocChecksum /)([0-9A-Fa-f]+)", lambda m: m[1] + b"0" * len(m[2]), data)
    with open(path, "wb") as f:
        f.write(data)


def build(path, reports):
    source = Source(path)
    number, kind = os.path.basename(path)[:-4], source.meta["format"]
    target = os.path.join(reports, f"{number}.{kind}")
    if kind == "docx":
        Docx(source).save(target)
    elif kind == "txt":
        write_txt(source, target)
    else:
        with tempfile.TemporaryDirectory() as folder:
            globals()[source.meta["producer"] + "_pdf"](source, os.path.abspath(target), folder)
        freeze_pdf(target)
    return target


def main():
    folder = sys.argv[1]
    wanted = set(sys.argv[2:])
    os.makedirs(os.path.join(folder, "reports"), exist_ok=True)
    for path in sorted(glob.glob(os.path.join(folder, "sources", "*.txt"))):
        if not wanted or os.path.basename(path)[:-4] in wanted:
            print(build(path, os.path.join(folder, "reports")))


if __name__ == "__main__":
    main()
