"""Files that only an office program writes: LibreOffice turns Word files and workbooks of our own into them.

What stands in the expectation is what LibreOffice prints from the file it wrote; where that is less than the Word file held
(its old formats know fewer list formats), the case says so by what it expects.
"""

import subprocess
import tempfile
from pathlib import Path

from . import word
from .case import Cases
from .word import docx, field, in_list, level, one_list, p, r, row, style, table, tc

doc, wps, rtf, encrypted = Cases('doc'), Cases('wps'), Cases('rtf'), Cases('encrypted')


def converted(content, to, extension=None):
    """Bytes of a file as LibreOffice saves it in another format."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f'a.{extension or "docx"}'
        source.write_bytes(content)
        out = Path(folder) / 'out'
        subprocess.run(['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', '--convert-to', to, '--outdir', out, source], check=True, capture_output=True)
        return next(out.iterdir()).read_bytes()


def both(name, expected, body, **parts):
    """The same feature in the binary format and in rich text."""
    source = docx(body, **parts)
    doc.add(f'{name}.doc', lambda: converted(source, 'doc:MS Word 97'), expected)
    rtf.add(f'saved-{name}.rtf', lambda: converted(source, 'rtf:Rich Text Format'), expected)


both('paragraphs', 'p 一、基本情况\np 全年支出12.50万元，㐂村与𠮷野。', p('一、基本情况') + p('全年支出12.50万元，㐂村与𠮷野。'))
both('western-and-chinese', 'p Report 2023\np 支出A12', p('Report 2023') + p('支出A12'))
both('headings', 'h1 概况\nh2 职能\np 正文', p('概况', style('1')) + p('职能', style('2')) + p('正文'), styles=word.HEADINGS)
both('lists', 'p 〔一、〕概况\np 〔（一）〕职能\np 〔1.〕甲\np 〔2.〕乙\np 〔（二）〕人员\np 〔二、〕绩效',
     p('概况', in_list(1)) + p('职能', in_list(1, 1)) + p('甲', in_list(1, 2)) + p('乙', in_list(1, 2)) + p('人员', in_list(1, 1)) + p('绩效', in_list(1)),
     numbering=word.THREE)
both('list-formats', 'p 〔①〕甲\np 〔II.〕乙\np 〔c)〕丙', p('甲', in_list(1)) + p('乙', in_list(2)) + p('丙', in_list(3)),
     numbering=word.definition(0, level(0, 'decimalEnclosedCircle', '%1')) + word.definition(1, level(0, 'upperRoman', '%1.', start=2)) + word.definition(2, level(0, 'lowerLetter', '%1)', start=3))
     + word.use(1, 0) + word.use(2, 1) + word.use(3, 2))
both('list-through-style', 'h1 〔一、〕概况\nh2 〔（一）〕职能\nh1 〔二、〕绩效', p('概况', style('1')) + p('职能', style('2')) + p('绩效', style('1')),
     styles=word.HEADINGS.replace('<w:outlineLvl w:val="0"/>', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>').replace('<w:outlineLvl w:val="1"/>', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>'),
     numbering=one_list(level(0, 'chineseCounting', '%1、', more='<w:pStyle w:val="1"/>'), level(1, 'chineseCounting', '（%2）', more='<w:pStyle w:val="2"/>')))
both('table', 'p 前\ntable\n| 项目 | 金额 |\n| 办公费 | 3.20 |\np 后', p('前') + table(row('项目', '金额'), row('办公费', '3.20')) + p('后'))
both('table-merges', 'table\n| [2x1]产出 | 数量 | 5 |\n| 质量 | 6 |\n| [1x2]合计 | 11 |\np 后',
     table(row(tc('产出', word.DOWN), '数量', '5'), row(tc('<w:p/>', word.BELOW), '质量', '6'), row(tc('合计', word.SPAN2), '11')) + p('后'))
both('table-lines-in-cells', 'table\n| 第一段⏎第二段 |  |\np 后', table(row(tc(p('第一段') + p('第二段')), tc('<w:p/>'))) + p('后'))
both('table-nested', 'table\n| 外甲⏎外乙 | 外丙 |\ntable\n| 内1 | 内2 |\np 后', table(row(tc(p('外甲') + table(row('内1', '内2')) + p('外乙')), '外丙')) + p('后'))
both('footnote', 'p 支出12万元。\nfn 含结转。\np 后', p(r('支出12万元。') + '<w:r><w:footnoteReference w:id="1"/></w:r>') + p('后'), footnotes=f'<w:footnote w:id="1">{p("含结转。")}</w:footnote>')
both('fields', 'p 共12页', p(r('共') + field(' QUOTE "12" ', r('12')) + r('页')))
both('changes', 'p 支出12万元\nnote: unaccepted_changes (harmless)', p(r('支出') + word.change('del', '<w:r><w:delText>10</w:delText></w:r>') + word.change('ins', r('12')) + r('万元')))
both('hidden', 'p 支出12万元', p(r('支出') + r('（内部）', '<w:vanish/>') + r('12万元')))
both('soft-breaks-and-tabs', 'p 上⏎下⇥右', p(r('上') + '<w:r><w:br/></w:r>' + r('下') + '<w:r><w:tab/></w:r>' + r('右')))
both('header-and-footer', 'p 正文\nfurniture: 某局自评\nfurniture: 内部资料', p('正文'), header=p('某局自评'), footer=p('内部资料'))
both('symbols', 'p □是', p('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>' + r('是')))

REPORT = docx(p('一、基本情况') + table(row('项目', '金额'), row('办公费', '3.20')))
wps.add('word-inside.wps', lambda: converted(REPORT, 'doc:MS Word 97'), 'p 一、基本情况\ntable\n| 项目 | 金额 |\n| 办公费 | 3.20 |')
doc.add('old-workbook.xls', lambda: converted('甲,1\n'.encode(), 'xls', 'csv'), 'refused: needs_converter')
