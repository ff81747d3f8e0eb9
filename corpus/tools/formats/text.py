"""Plain text as converters and editors leave it."""

from .case import Cases

cases = Cases('txt')

REPORT = '''一、基本情况
本单位2023年预算安排312.40万元，全年支出305.16万元，主要用于渠道维修和人员经费。
二、存在的问题
部分项目进度偏慢，资金支付不够及时。
'''
PRINTED = ''.join(f'p {line}\n' for line in REPORT.splitlines())


def add(name, expected, text, encoding='utf-8', said='utf-8 (proved)'):
    content = text if isinstance(text, bytes) else text.encode(encoding)
    cases.add(f'{name}.txt', content, expected if expected.startswith('refused') else f'{expected.strip()}\nencoding: {said}')


# -- encodings

add('utf-8', PRINTED, REPORT)
add('utf-8-with-mark', PRINTED, REPORT, 'utf-8-sig')
add('utf-16-little-endian', PRINTED, REPORT, 'utf-16-le', 'utf-16')
add('utf-16-little-endian-with-mark', PRINTED, '\ufeff' + REPORT, 'utf-16-le', 'utf-16 (proved)')
add('utf-16-big-endian', PRINTED, REPORT, 'utf-16-be', 'utf-16BE')
add('utf-16-big-endian-with-mark', PRINTED, '\ufeff' + REPORT, 'utf-16-be', 'utf-16BE (proved)')
add('gbk', PRINTED, REPORT, 'gbk', 'gb18030')
add('gb18030-four-bytes', PRINTED + 'p 另有㐂村、𠮷野两处站点。', REPORT + '另有㐂村、𠮷野两处站点。\n', 'gb18030', 'gb18030')
add('gbk-crlf', PRINTED, REPORT.replace('\n', '\r\n'), 'gbk', 'gb18030')
add('utf-8-short', 'p 无。', '无。\n')
add('utf-8-cut-in-a-character', PRINTED.rstrip()[:-1] + '�', REPORT.rstrip().encode()[:-1], said='utf-8 (proved)\nnote: undecodable_characters')
add('ascii-only', 'p 2023 report\np 312.40', '2023 report\n312.40\n')
add('line-ends-mixed', 'p 一、概况\np 二、问题\np 三、建议', '一、概况\r\n\r\n二、问题\r三、建议\n')
add('form-feed', 'p 一、概况\np 二、问题', '一、概况\f二、问题\n')

# -- flattened tables

CELLS = ('评分表\n\t一级\n\t二级\n\t分值\n\t得分\n\n\t产出\n\t巡护里程\n\t12\n\t11\n\n\t\n\t培训\n期数\n\t8\n\t8\n\n\t效益\n\t节水率\n\t10\n\t9\n\n\t合计\n\t\n\t30\n\t28\n\n'
         '三、问题\n')
CELLS_READ = '''
p 评分表
table
| 一级 | 二级 | 分值 | 得分 |
| 产出 | 巡护里程 | 12 | 11 |
|  | 培训⏎期数 | 8 | 8 |
| 效益 | 节水率 | 10 | 9 |
| 合计 |  | 30 | 28 |
p 三、问题
'''
add('table-cell-a-line', CELLS_READ, CELLS)
add('table-cell-a-line-cut-by-page-end', CELLS_READ, CELLS.replace('\t巡护里程\n', '\t巡护里程\n\n'))
add('table-cell-a-line-rows-unparted', '''
p 项目支出明细
table
| 项目名称 | 年初预算 | 实际支出 | 说明 |
| 渠道维修 | 12.50 | 12.10 | 已验收 |
| 泵站检修 | 8.00 | 7.95 |  |
| 合计 | 20.50 | 20.05 |  |
p 注：渠道维修含夏季应急抢修。
p 人员情况
table
| 机构名称 | 编制 | 实有 |
| 水利站 | 21 | 19 |
p 以上数据来自人事台账。
''', '项目支出明细\n\t项目名称\n\t年初预算\n\t实际支出\n\t说明\n\t渠道维修\n\t12.50\n\t12.10\n\t已验收\n\t泵站检修\n\t8.00\n\t7.95\n\t\n\t合计\n\t20.50\n\t20.05\n\t\n\n注：渠道维修含夏季应急抢修。\n\n人员情况\n\t机构名称\n\t编制\n\t实有\n\t水利站\n\t21\n\t19\n\n以上数据来自人事台账。\n')
add('table-cell-a-line-behind-a-form-row', '''
table
| 联系人 | 钟岚 | 人员编制 | 21 | 实有人数 | 19 |
p 主要职责
p 渠道巡护；泵站检修；闸门保养。
table
| 指标 | 分值 | 得分 |
| 巡护里程 | 12 | 11 |
| 节水率 | 10 | 9 |
''', '\t联系人\n\t钟岚\n\t人员编制\n\t21\n\t实有人数\n\t19\n\n\t主要职责\n\t渠道巡护；泵站检修；闸门保养。\n\n\t指标\n\t分值\n\t得分\n\t巡护里程\n\t12\n\t11\n\t节水率\n\t10\n\t9\n')
add('indented-lines-are-no-table', '''
p 附件
p 自评表
p 佐证材料3份
p 公开截图
''', '附件\n\t自评表\n\t佐证材料3份\n\t公开截图\n')
ROWS = '评分如下：\n\n一级\t分值\t二级\t得分\n产出\t50\t数量\t20\n\t\t质量\t30\n效益\t50\t节水\t49\n\n四、问题\n'
ROWS_READ = '''
p 评分如下：
table
| 一级 | 分值 | 二级 | 得分 |
| 产出 | 50 | 数量 | 20 |
|  |  | 质量 | 30 |
| 效益 | 50 | 节水 | 49 |
p 四、问题
'''
add('table-row-a-line', ROWS_READ, ROWS)
add('table-row-a-line-cut-by-page-end', ROWS_READ, ROWS.replace('20\n', '20\n\n'))
add('table-row-a-line-with-rows-a-cell-a-line', '''
table
| 一级 | 分值 | 二级 | 得分 | 说明 |
| 产出 | 50 | 巡护里程 | 20 |  |
|  |  | 检修质量 | 30 | 按期 |
|  |  | 检修时效 | 8 |  |
| 效益 | 50 | 节水率 | 49 |  |
p 四、问题
''', '一级\t分值\t二级\t得分\t说明\n产出\t50\t巡护里程\t20\t\n\t\n\t检修质量\n\t30\n\t按期\n\n\t\n\t检修时效\n\t8\n\t\n\n效益\t50\t节水率\t49\t\n\n四、问题\n')
add('table-row-a-line-of-several-paragraphs', '''
table
| 一级 | 标准 | 得分 |
| 产出 | 第一，巡护。⏎第二，保养。 | 20 |
| 效益 | 节水 | 49 |
''', '一级\t标准\t得分\n产出\t第一，巡护。\n第二，保养。\t20\n效益\t节水\t49\n')
add('table-bars', 'table\n| 项目 | 金额 |\n| 渠道 | 12.5 |\n| 泵站 | 8 |', '| 项目 | 金额 |\n|---|---|\n| 渠道 | 12.5 |\n| 泵站 | 8 |\n')
add('table-box-drawing', 'table\n| 项目 | 金额 |\n| 渠道 | 12.5 |', '┌──┬──┐\n│项目│金额│\n├──┼──┤\n│渠道│12.5│\n└──┴──┘\n')
add('table-blanks', 'table\n| 项目 | 预算 | 支出 |\n| 渠道维修 | 12.50 | 12.10 |\n| 泵站检修 | 8.00 | 7.95 |', '项目      预算    支出\n渠道维修    12.50   12.10\n泵站检修     8.00    7.95\n')

# -- lines

LONG = '全站承担十二个行政村的灌溉供水任务，负责渠道、泵站和水闸的日常巡护，并按照年度计划开展设备维修'
add('hard-wraps', '''
p 一、概况
p 全站职工按照年度计划完成渠道巡护、泵站检修和闸门保养，全年支出305.16万元，预算执行率为97.68%。
p 二、问题
p 部分泵站设备老化，维修经费不足，拟申请专项资金分三年更新，年内完成设计和招标，次年汛前投入运行。
p 三、建议
p 建议提高维修定额，并把泵站纳入统一管护范围，由水利站按季度考核，考核结果与下一年度预算安排挂钩，资金由县财政统筹。
''', '　　一、概况\n　　全站职工按照年度计划完成渠道巡护、泵站检修和闸门\n保养，全年支出305.16万元，预算执行率为97.68%。\n　　二、问题\n　　部分泵站设备老化，维修经费不足，拟申请专项资金分\n三年更新，年内完成设计和招标，次年汛前投入运行。\n　　三、建议\n　　建议提高维修定额，并把泵站纳入统一管护范围，由水\n利站按季度考核，考核结果与下一年度预算安排挂钩，资金由\n县财政统筹。\n')
add('sentence-cut-by-page-end', f'p {LONG}和人员培训。\np 二、问题\nfurniture: - 3 -', f'{LONG}和\n\n- 3 -\n\n人员培训。\n二、问题\n')
add('sentence-not-cut', f'p {LONG}。\np 保养工作另行安排。', f'{LONG}。\n\n保养工作另行安排。\n')
add('mark-alone', 'p (3)渠道清淤经费安排12万元。', '(3)\n渠道清淤经费安排12万元。\n')
add('short-lines-stay', 'p 青石湾灌区管理站\np 2023年度\np 绩效自评报告', '青石湾灌区管理站\n2023年度\n绩效自评报告\n')

# -- what converters leave behind

add('bookmarks', 'p 一、概况\np 支出12万元。', '[bookmark: _GoBack]一、概况\n[bookmark: _Toc123456]支出12万元。\n')
add('field-codes', 'p 详见公开网站。\np 如表1所示', '详见HYPERLINK "_Toc12"公开网站。\n如表 REF _Ref12 \\h 1所示\n'.replace('表 REF', '表REF'))
add('contents', '''
toc 目  录
toc 一、基本情况⇥1
toc 二、自评结论 3
toc 三、问题……5
p 一、基本情况
p 本站是公益一类单位。
p 二、自评结论
p 三、问题
p 无。
''', '目  录\n一、基本情况\t1\n二、自评结论 PAGEREF _Toc001 \\h 3\n三、问题……5\n\n一、基本情况\n本站是公益一类单位。\n二、自评结论\n三、问题\n无。\n')
add('contents-of-lost-bookmarks', 'toc 一、概况\np 一、概况\np 本站是公益一类单位。', '一、概况 PAGEREF _Toc001 \\h 错误！未定义书签。\n一、概况\n本站是公益一类单位。\n')

# -- bad input

cases.add('bad-empty.txt', b'', 'refused: empty')
add('bad-blank-lines', 'refused: no_text', ' \n\t\n　\r\n')
add('bad-zeros', 'refused: unsupported', bytes(400))
add('bad-noise', 'refused: unsupported', bytes((n * 167 + n * n * 31 + 7) % 256 for n in range(3000)))
add('bad-html', 'refused: unsupported', '<html><body>' + REPORT + '</body></html>')
add('bad-zeros-between', 'refused: unsupported', REPORT.encode() + bytes(2) + REPORT.encode())
