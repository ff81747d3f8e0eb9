"""One report printed to PDF by many programs: lines broken at the margin, running header and page number, a ruled table with merged cells over
two pages with its header repeated, a table without rules. Whoever printed it, the same must come out."""

import html
import os
import subprocess
import tempfile
from pathlib import Path

from . import word
from .case import Cases

cases = Cases('pdf')
TITLE = '棠川县水库管理所2023年度部门整体支出绩效自评报告'
HEADER = '棠川县水库管理所'
FIRST = ('2023年，县财政年初批复部门预算1,286.40万元，年中追加防汛应急资金73.65万元，全年预算数为1,360.05万元；至年末实际支出1,318.77万元，'
         '预算执行率为96.96%，其中人员经费702.18万元、公用经费118.34万元、项目支出498.25万元。未支出的41.28万元为大坝安全监测设备的质量保证金，'
         '按合同于2024年6月验收满一年后支付。')
SECOND = '本次自评由所办公室会同财务股、工程股于2024年2月20日至3月8日完成，抽查项目6个，涉及资金372.90万元，占项目支出的74.84%。'
HEAD = ['一级指标', '二级指标', '三级指标', '分值', '得分']
GROUPS = [('产出（60分）', [('数量', 6), ('质量', 5), ('时效', 4), ('成本', 3)]), ('效益（30分）', [('经济效益', 4), ('社会效益', 5), ('生态效益', 4)]), ('满意度（10分）', [('满意度', 3)])]
NAMES = ['闸门启闭设备检修率', '渗压监测点数据完整率', '除草与白蚁防治面积', '值班值守到岗率', '应急物资储备达标率']
FUNDS = [('项目', '预算数', '决算数'), ('防汛应急', '73.65', '73.65'), ('设备更新', '214.60', '173.32'), ('日常养护', '251.28', '251.28')]


def indicators():
    """(group, rows of the group, dimension, rows of the dimension, name, points, points) of every row; a merged cell is named once."""
    count = 0
    for group, dimensions in GROUPS:
        rows = sum(n for _, n in dimensions)
        for d, (dimension, n) in enumerate(dimensions):
            for i in range(n):
                yield (group if d == 0 and i == 0 else None, rows, dimension if i == 0 else None, n, f'{NAMES[count % 5]}（{count + 1}）', '3', '3' if count % 4 else '2.5')
                count += 1


def expected():
    def cell(text, rows):
        return [] if text is None else [(f'[{rows}x1]' if rows > 1 else '') + text]

    lines = [f'p {TITLE}', 'p 一、预算执行情况', f'p {FIRST}', f'p {SECOND}', 'p 二、项目资金情况', 'table', *(f'| {" | ".join(row)} |' for row in FUNDS), 'p 三、指标完成情况', 'table', f'| {" | ".join(HEAD)} |']
    lines += [f'| {" | ".join([*cell(g, m), *cell(d, n), *rest])} |' for g, m, d, n, *rest in indicators()]
    lines += ['p 棠川县水库管理所', 'p 2024年3月15日', f'furniture: {HEADER}', 'furniture: 第1页']
    return '\n'.join(lines)


def page(boxes=''):
    def cell(text, rows):
        return '' if text is None else f'<td rowspan={rows}>{text}</td>'

    rows = ''.join(f'<tr>{cell(g, m)}{cell(d, n)}' + ''.join(f'<td>{t}</td>' for t in rest) + '</tr>' for g, m, d, n, *rest in indicators())
    funds = ''.join('<tr>' + ''.join(f'<td>{t}</td>' for t in row) + '</tr>' for row in FUNDS)
    return (f'<!doctype html><html lang=zh-CN><meta charset=utf-8><title></title><style>@page{{size:A4;margin:26mm 24mm;{boxes}}}'
            "body{font:14px/1.75 'WenQuanYi Zen Hei'}p{margin:0;text-indent:2em;text-align:justify}.t{font-size:22px;text-align:center;text-indent:0}.r{text-align:right}"
            'table{border-collapse:collapse;width:100%;font-size:12px}table.ruled td,table.ruled th{border:1px solid #000;padding:2px 4px;font-weight:normal;text-align:left}tr{break-inside:avoid;page-break-inside:avoid}table.open td{padding:2px 20px 2px 0}</style>'
            f'<p class=t>{TITLE}</p><p>一、预算执行情况</p><p>{FIRST}</p><p>{SECOND}</p><p>二、项目资金情况</p><table class=open>{funds}</table><p>三、指标完成情况</p>'
            f'<table class=ruled><thead><tr>{"".join(f"<th>{h}</th>" for h in HEAD)}</tr></thead><tbody>{rows}</tbody></table>'
            '<p class=r>棠川县水库管理所</p><p class=r>2024年3月15日</p></html>')


def writer(folder):
    """The report in Word's format."""
    w, p, r = word, word.p, word.r

    def cell(text, rows):
        return w.tc('<w:p/>', w.BELOW) if text is None else w.tc(text, w.DOWN) if rows > 1 else text

    head = w.row(*HEAD).replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/></w:trPr>', 1)
    ruled = w.table(head, *(w.row(cell(g, m), cell(d, n), *rest) for g, m, d, n, *rest in indicators()))
    lines = '<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>' + ''.join(f'<w:{side} w:val="single" w:sz="4"/>' for side in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV')) + '</w:tblBorders></w:tblPr>'
    open_ = w.table(*(w.row(*row) for row in FUNDS))
    first = '<w:ind w:firstLine="420"/>'
    body = (p(TITLE, '<w:jc w:val="center"/>') + p('一、预算执行情况', first) + p(FIRST, first) + p(SECOND, first) + p('二、项目资金情况', first) + open_
            + p('三、指标完成情况', first) + ruled.replace('<w:tbl>', '<w:tbl>' + lines, 1) + p('棠川县水库管理所', '<w:jc w:val="right"/>') + p('2024年3月15日', '<w:jc w:val="right"/>'))
    number = r('第') + word.field(' PAGE ', r('1')) + r('页')
    source = Path(folder) / 'report.docx'
    source.write_bytes(w.docx(body, header=p(HEADER), footer=p(number)))
    return source


BOXES = f"@top-center{{content:'{HEADER}';font-size:11px}}@bottom-center{{content:'第'counter(page)'页';font-size:11px}}"


def run(*command, **more):
    subprocess.run([str(c) for c in command], check=True, capture_output=True, timeout=300, **more)


def written(folder, boxes=''):
    source = Path(folder) / 'report.html'
    source.write_text(page(boxes), encoding='utf-8')
    return source


def chromium(folder, target):
    run('chromium', '--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', f'--user-data-dir={folder}/profile', f'--print-to-pdf={target}', written(folder, BOXES).as_uri())


def weasyprint(folder, target):
    run('weasyprint', written(folder, BOXES), target)


def libreoffice(folder, target):
    run('soffice', f'-env:UserInstallation=file://{folder}/office', '--headless', '--convert-to', 'pdf', '--outdir', folder, writer(folder))
    os.replace(Path(folder) / 'report.pdf', target)


def ghostscript(folder, target):
    libreoffice(folder, Path(folder) / 'a.pdf')
    run('gs', '-q', '-sDEVICE=pdfwrite', '-o', target, Path(folder) / 'a.pdf')


def cairo(folder, target):
    libreoffice(folder, Path(folder) / 'a.pdf')
    run('pdftocairo', '-pdf', Path(folder) / 'a.pdf', target)


def printed(by):
    def content():
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder) / 'out.pdf'
            by(folder, target)
            return target.read_bytes()
    return content


for by in (chromium, weasyprint, libreoffice, ghostscript, cairo):
    cases.add(f'printed-by-{by.__name__}.pdf', printed(by), expected())
