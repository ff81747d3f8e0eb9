"""Tables without ruling lines, printed to PDF: cells that wrap, set at the top or in the middle of their row, labels over several rows; and what
only looks like a table. What is expected is the table as it was written down here, whoever printed it."""

import html
import tempfile
from io import BytesIO
from pathlib import Path

from . import word
from .case import Cases
from .printed import run

cases = Cases('pdf')
FONT = "'WenQuanYi Zen Hei'"
BEFORE = '现将2023年度河道管护资金使用情况列表如下，各项数据以财务决算报表为准，未完成的事项在表后逐条说明原因和下一步安排。'
AFTER = '以上资金均已纳入部门预算管理，年终结余按规定缴回同级财政，下一年度不再结转使用，有关凭证已归档备查。'


def table(rows):
    """The expectation of rows of texts; (text, rows, columns) is a merged cell, None a place that one covers."""
    def cell(text):
        return text if isinstance(text, str) else f'[{text[1]}x{text[2]}]{text[0]}'
    return '\n'.join(['table', *(f'| {" | ".join(cell(c) for c in row if c is not None)} |' for row in rows)])


def whole(rows):
    return f'p {BEFORE}\n{table(rows)}\np {AFTER}'


def markup(rows, tag='td'):
    def cell(text):
        text, down, across = (text, 1, 1) if isinstance(text, str) else text
        return f'<{tag} rowspan={down} colspan={across}>{html.escape(text)}</{tag}>'
    return ''.join('<tr>' + ''.join(cell(c) for c in row if c is not None) + '</tr>' for row in rows)


def page(rows, widths, style, head=0, before=BEFORE, after=AFTER):
    columns = ''.join(f'<col style="width:{w}">' for w in widths)
    return (f'<!doctype html><html lang=zh-CN><meta charset=utf-8><title></title><style>@page{{size:A4;margin:26mm 24mm}}body{{font:14px/1.7 {FONT}}}'
            'p{margin:0;text-indent:2em}table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:12px;line-height:1.35}td,th{font-weight:normal;text-align:left;padding:2px 14px 2px 0}tr{break-inside:avoid}'
            f'{style}</style><p>{before}</p><table>{columns}<thead>{markup(rows[:head], "th")}</thead>{markup(rows[head:])}</table><p>{after}</p></html>')


def chromium(source):
    def content():
        with tempfile.TemporaryDirectory() as folder:
            path, target = Path(folder) / 'a.html', Path(folder) / 'a.pdf'
            path.write_text(source, encoding='utf-8')
            run('chromium', '--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', f'--user-data-dir={folder}/profile', f'--print-to-pdf={target}', path.as_uri())
            return target.read_bytes()
    return content


def writer(body):
    def content():
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / 'a.docx'
            source.write_bytes(word.docx(body))
            run('soffice', f'-env:UserInstallation=file://{folder}/office', '--headless', '--convert-to', 'pdf', '--outdir', folder, source)
            return (Path(folder) / 'a.pdf').read_bytes()
    return content


def reportlab(draw):
    """A page on which draw(text) puts every line by hand: text(x, y, text), y from the top."""
    def content():
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.cidfonts import UnicodeCIDFont
        from reportlab.pdfgen.canvas import Canvas
        pdfmetrics.registerFont(UnicodeCIDFont('STSong-Light'))
        out = BytesIO()
        canvas = Canvas(out, pagesize=(595, 842), invariant=True)

        def text(x, y, words, size=10.5):
            canvas.setFont('STSong-Light', size)
            canvas.drawString(x, 842 - y, words)

        draw(text)
        canvas.save()
        return out.getvalue()
    return content


TOP = [
    ['项目', '主要内容', '预算数', '支出数', '说明'],
    ['河道清淤', '完成干支流清淤及两岸淤泥外运处置', '312.40', '298.16', '招标结余'],
    ['堤防养护', '除草、补植和白蚁防治', '86.20', '86.20', '无'],
    ['水闸检修', '检修启闭设备，更换止水橡皮和钢丝绳', '145.75', '139.02', '两座水闸因汛情推迟到次年检修'],
    ['合计', '', '544.35', '523.38', ''],
]
WIDTHS = ['14%', '30%', '14%', '14%', '28%']
cases.add('aligned-wrapped-at-the-top.pdf', chromium(page(TOP, WIDTHS, 'td{vertical-align:top}')), whole(TOP))
cases.add('aligned-wrapped-in-the-middle.pdf', chromium(page(TOP, WIDTHS, 'td{vertical-align:middle}')), whole(TOP))
cases.add('aligned-tight.pdf', chromium(page(TOP, WIDTHS, 'td{vertical-align:middle}td,th{padding:0 10px 0 0}')), whole(TOP))

NAMES = [
    ['项目', '预算数', '支出数', '未完成的原因'],
    ['干渠防渗衬砌和分水闸启闭设备更换二期工程', '236.00', '229.84', '质保金尚未到期，按合同约定留下百分之三'],
    ['管护补助', '54.00', '53.10', '一户注销'],
    ['灌溉用水计量设施安装和数据接入', '31.50', '31.50', ''],
    ['合计', '321.50', '314.44', ''],
]
for name, place in (('centred', 'middle'), ('top', 'top')):
    cases.add(f'aligned-head-centred-over-left-{name}.pdf', chromium(page(NAMES, ['30%', '16%', '16%', '38%'], f'td{{vertical-align:{place}}}th{{text-align:center}}', head=1)), whole(NAMES))

HEAD = [
    ['支出功能分类科目', '年初预算批复数（万元）', '年中追加和调整数（万元）', '全年实际支出数（万元）', '预算执行率（%）'],
    ['水利工程建设', '420.00', '35.60', '451.12', '99.02'],
    ['防汛抗旱', '118.00', '60.00', '172.45', '96.88'],
    ['水资源节约管理', '64.30', '-4.30', '60.00', '100.00'],
    ['合计', '602.30', '91.30', '683.57', '98.56'],
]
cases.add('aligned-wrapped-head.pdf', chromium(page(HEAD, ['24%', '19%', '19%', '19%', '19%'], 'td+td,th+th{text-align:right}td,th{vertical-align:middle}')), whole(HEAD))

LABELS = [
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
    [('产出指标', 5, 1), ('数量指标', 2, 1), '清淤河道长度', '≥42公里', '43.6公里'],
    [None, None, '补植护坡草皮和更换破损护栏面积', '≥3600平方米', '3715平方米'],
    [None, ('质量指标', 2, 1), '工程一次验收合格率', '100%', '100%'],
    [None, None, '水质监测断面达标率', '≥90%', '91.7%'],
    [None, '时效指标', '汛前完工率', '100%', '100%'],
    [('效益指标', 2, 1), '社会效益', '受益人口', '≥5.2万人', '5.4万人'],
    [None, '生态效益', '沿岸绿化覆盖面积较上年增加', '≥1.5%', '1.8%'],
    ['满意度指标', '服务对象', '沿河群众满意度', '≥90%', '93.2%'],
]
cases.add('aligned-labels-over-rows.pdf', chromium(page(LABELS, ['16%', '16%', '32%', '18%', '18%'], 'td,th{vertical-align:middle}')), whole(LABELS))


def office(rows, widths):
    """The rows as a Word table without borders, texts in the middle of their cells."""
    def properties(width, across, more=''):
        return f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>' + (f'<w:gridSpan w:val="{across}"/>' if across > 1 else '') + more + '<w:vAlign w:val="center"/></w:tcPr>'

    def lines():
        below = {}
        for row in rows:
            cells = []
            for at, text in enumerate(row):
                if text is None:
                    if at in below and below[at] > 0:
                        below[at] -= 1
                        cells.append(f'<w:tc>{properties(widths[at], 1, "<w:vMerge/>")}<w:p/></w:tc>')
                    continue
                text, down, across = (text, 1, 1) if isinstance(text, str) else text
                if down > 1:
                    below[at] = down - 1
                begins = '<w:vMerge w:val="restart"/>' if down > 1 else ''
                cells.append(f'<w:tc>{properties(sum(widths[at:at + across]), across, begins)}{word.p(text)}</w:tc>')
            yield f'<w:tr>{"".join(cells)}</w:tr>'

    grid = ''.join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    return f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(lines())}</w:tbl>'


FUNDS = [
    ['项目名称', '河道管护和堤防维修养护补助', '', '', ''],
    [('资金情况（万元）', 4, 1), '', '全年预算数', '全年执行数', '执行率'],
    [None, '年度资金总额', '1260.50', '1231.88', '97.73%'],
    [None, '其中：上级补助', '860.00', '860.00', '100.00%'],
    [None, '本级安排（含上年结转）', '400.50', '371.88', '92.85%'],
    *LABELS,
]
cases.add('aligned-by-writer.pdf', writer(word.p(BEFORE) + office(FUNDS, [1300, 2300, 2300, 1500, 1500]) + word.p(AFTER)), whole(FUNDS))

SPANNED = [
    [('科目', 2, 1), ('2023年', 1, 2), ('2022年', 1, 2)],
    [None, '预算数', '决算数', '预算数', '决算数'],
    ['人员经费', '702.18', '701.90', '688.40', '688.02'],
    ['公用经费', '118.34', '112.06', '121.00', '119.75'],
    ['项目支出', '498.25', '480.11', '450.00', '431.62'],
]
cases.add('aligned-head-over-columns.pdf', chromium(page(SPANNED, ['28%', '18%', '18%', '18%', '18%'], 'td,th{vertical-align:middle;padding:3px 0}td+td,th{text-align:center}')), whole(SPANNED))

WORKS = ['检修闸门启闭设备并更换老化的电缆和限位开关', '疏浚灌渠', '加固险段堤防，沿线补设警示标志和救生器材', '监测大坝渗压', '清除河岸垃圾和阻水植物，修复被冲毁的生产道路']
MANY = [['序号', '工作内容', '责任科室', '完成数量', '经费（万元）']] + [
    [str(i + 1), f'{WORKS[i % 5]}（第{i // 5 + 1}批）', ['工程股', '水政股', '办公室'][i % 3], f'{12 + i * 7 % 40}处', f'{3 + i * 11 % 60}.{i * 7 % 90 + 10}'] for i in range(48)]
cases.add('aligned-over-pages.pdf', chromium(page(MANY, ['10%', '36%', '18%', '18%', '18%'], 'td,th{vertical-align:middle}', head=1)), whole(MANY))


def wide(text):
    for y, words in ((100, '甲项目支出按季度列示如下，单位为万元。'), (208, '表中数据取自季度报表，年末未再调整。')):
        text(72, y, words)
    for y, row in ((126, ['类别', '一季度', '二季度', '三季度']), (146, ['人员', '41.20', '42.06', '44.10']), (166, ['设备购置和维修', '7.90', '12.36', '3.05']), (186, ['合计', '49.10', '54.42', '47.15'])):
        for x, words in zip((72, 155, 200, 245), row):
            text(x, y, words)


cases.add('aligned-close-columns.pdf', reportlab(wide), '''p 甲项目支出按季度列示如下，单位为万元。
    table
    | 类别 | 一季度 | 二季度 | 三季度 |
    | 人员 | 41.20 | 42.06 | 44.10 |
    | 设备购置和维修 | 7.90 | 12.36 | 3.05 |
    | 合计 | 49.10 | 54.42 | 47.15 |
    p 表中数据取自季度报表，年末未再调整。''')

COLUMNS = ['全年组织巡查一百二十余次，发现并处置隐患三十七处，其中重大隐患两处均已按期销号。汛期实行二十四小时值守，转移低洼地带群众四百余人，未发生人员伤亡。对沿河九个村的预警广播逐一试机，更换失灵设备五套，并同乡镇签订了值守责任书。',
           '物资储备方面，新购编织袋两万条、救生衣三百件、发电机六台，全部入库登记并按月盘点。培训方面，举办抢险技能培训班四期，参训人员二百一十人，考核合格率为百分之九十八。另对三座水闸的备用电源做了带负荷试验，结果全部合格，试验记录由值班室保存备查。']
PROSE = ('<!doctype html><html lang=zh-CN><meta charset=utf-8><title></title><style>@page{size:A4;margin:26mm 24mm}body{font:14px/1.7 ' + FONT + '}p{margin:0;text-indent:2em}div{columns:2;column-gap:36px}</style>'
         f'<p>{BEFORE}</p><div><p>{COLUMNS[0]}</p><p>{COLUMNS[1]}</p></div><p>{AFTER}</p></html>')
cases.add('no-table-columns-of-text.pdf', chromium(PROSE), f'p {BEFORE}\np {COLUMNS[0]}\np {COLUMNS[1]}\np {AFTER}')


def lines(*rows, xs=(72, 240, 400), top=100, step=22):
    def draw(text):
        for at, row in enumerate(rows):
            for x, words in zip(xs, row):
                if words:
                    text(x, top + step * at, words)
    return draw


cases.add('no-table-addresses.pdf', reportlab(lines(
    ['建设单位：水利站', '监理单位：监理所', '施工单位：疏浚队'], ['联系人：王某', '联系人：李某', '联系人：赵某'], ['电话：6120001', '电话：6120002', '电话：6120003'],
    ['地址：南街1号', '地址：北街2号', '地址：东街3号'])),
    '''p 建设单位：水利站 监理单位：监理所 施工单位：疏浚队
    p 联系人：王某 联系人：李某 联系人：赵某
    p 电话：6120001 电话：6120002 电话：6120003
    p 地址：南街1号 地址：北街2号 地址：东街3号''')
cases.add('no-table-contents.pdf', reportlab(lines(
    ['目  录'], ['一、', '单位基本情况', '1'], ['二、', '预算执行情况', '3'], ['三、', '绩效目标完成情况', '6'], ['四、', '存在的问题', '11'], xs=(72, 110, 500))),
    '''p 目 录
    toc 一、 单位基本情况 1
    toc 二、 预算执行情况 3
    toc 三、 绩效目标完成情况 6
    toc 四、 存在的问题 11''')
cases.add('no-table-signatures.pdf', reportlab(lines(
    ['本次自评结果真实有效，单位对所报数据负责。'], ['单位负责人：', '财务负责人：', '填表人：'], ['联系电话：6120001', '审核人：', '填报日期：'], ['', '', '棠川县水库管理所'], ['', '', '2024年3月15日'])),
    '''p 本次自评结果真实有效，单位对所报数据负责。
    p 单位负责人： 财务负责人： 填表人：
    p 联系电话：6120001 审核人： 填报日期：
    p 棠川县水库管理所
    p 2024年3月15日''')
