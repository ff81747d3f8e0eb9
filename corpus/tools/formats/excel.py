"""Workbooks written by hand, part by part."""

from .case import Cases
from .package import zipped

MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
RELS = 'http://schemas.openxmlformats.org/package/2006/relationships'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

cases = Cases('xlsx')


def xlsx(*sheets, shared=(), formats=(), workbook='', names=None, states=None, merges=None, columns=None, strict=False, folder='xl', parts=None, shared_name='sharedStrings.xml'):
    """sheets: the rows of each. formats: number format codes, used as cell styles 1, 2, …; a number stands for a built-in one."""
    names = names or [f'Sheet{n + 1}' for n in range(len(sheets))]
    states, merges, columns = states or {}, merges or {}, columns or {}
    codes = ''.join(f'<numFmt numFmtId="{200 + n}" formatCode="{code}"/>' for n, code in enumerate(formats) if isinstance(code, str))
    used = ''.join(f'<xf numFmtId="{200 + n if isinstance(code, str) else code}" applyNumberFormat="1"/>' for n, code in enumerate(formats))
    members = {
        '[Content_Types].xml': f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                               f'<Override PartName="/{folder}/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
                               + ''.join(f'<Override PartName="/{folder}/worksheets/sheet{n + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' for n in range(len(sheets)))
                               + f'<Override PartName="/{folder}/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'
                               f'<Override PartName="/{folder}/{shared_name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
        '_rels/.rels': f'{HEAD}<Relationships xmlns="{RELS}"><Relationship Id="r1" Type="{R}/officeDocument" Target="{folder}/workbook.xml"/></Relationships>',
        f'{folder}/workbook.xml': f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{R}">{workbook}<sheets>' + ''.join(
            f'<sheet name="{name}" sheetId="{n + 1}" r:id="s{n + 1}"{states.get(n, "")}/>' for n, name in enumerate(names)) + '</sheets></workbook>',
        f'{folder}/_rels/workbook.xml.rels': f'{HEAD}<Relationships xmlns="{RELS}">' + ''.join(
            f'<Relationship Id="s{n + 1}" Type="{R}/worksheet" Target="worksheets/sheet{n + 1}.xml"/>' for n in range(len(sheets)))
            + f'<Relationship Id="st" Type="{R}/styles" Target="styles.xml"/><Relationship Id="sh" Type="{R}/sharedStrings" Target="{shared_name}"/></Relationships>',
        f'{folder}/styles.xml': f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts count="{len(formats)}">{codes}</numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>'
                                f'<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="{len(formats) + 1}"><xf numFmtId="0"/>{used}</cellXfs></styleSheet>',
        f'{folder}/{shared_name}': f'{HEAD}<sst xmlns="{MAIN}">' + ''.join(f'<si>{s if s.startswith("<") else "<t>" + s + "</t>"}</si>' for s in shared) + '</sst>',
        **{f'{folder}/worksheets/sheet{n + 1}.xml': f'{HEAD}<worksheet xmlns="{MAIN}">{columns.get(n, "")}<sheetData>{rows}</sheetData>{merges.get(n, "")}</worksheet>' for n, rows in enumerate(sheets)},
    }
    members.update(parts or {})
    if strict:
        members = {name: text.replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main').replace(R, 'http://purl.oclc.org/ooxml/officeDocument/relationships') for name, text in members.items()}
    return zipped(members.items())


def add(name, expected, *sheets, **more):
    cases.add(f'{name}.xlsx', sheets[0] if isinstance(sheets[0], bytes) else xlsx(*sheets, **more), expected)


def letter(column):
    return chr(ord('A') + column)


def rows(*lines, first=1):
    """Rows of cells: text, numbers, or (stored, style)."""
    return ''.join(f'<row r="{n}">' + ''.join(cell(f'{letter(c)}{n}', value) for c, value in enumerate(line)) + '</row>' for n, line in enumerate(lines, first))


def cell(at, value):
    if value is None:
        return ''
    if isinstance(value, tuple):
        return f'<c r="{at}" s="{value[1]}"><v>{value[0]}</v></c>'
    if isinstance(value, str):
        return value.replace('@', at) if value.startswith('<c') else f'<c r="{at}" t="inlineStr"><is><t>{value}</t></is></c>'
    return f'<c r="{at}"><v>{value}</v></c>'


def shown(name, *values):
    """values: (format, stored, what the cell shows)."""
    add(name, 'table\n' + '\n'.join(f'| 值 | {text} |' for _, _, text in values), rows(*[['值', (stored, n + 1)] for n, (_, stored, _) in enumerate(values)]), formats=[code for code, _, _ in values])


# -- cells

add('shared-strings', 'table\n| 项目 | 金额 |\n| 粗细 | 3.2 |', rows(['<c r="@" t="s"><v>0</v></c>', '<c r="@" t="s"><v>1</v></c>'], ['<c r="@" t="s"><v>2</v></c>', 3.2]),
    shared=['项目', '金额', '<r><rPr><b/></rPr><t>粗</t></r><r><t>细</t></r><rPh sb="0" eb="1"><t>cu</t></rPh>'])
add('shared-strings-under-another-name', 'table\n| 项目 |', rows(['<c r="@" t="s"><v>0</v></c>']), shared=['项目'], shared_name='strings7.xml')
add('inline-strings', 'table\n| 项目 | 金额 |', rows(['项目', '金额']))
add('formula-results', 'table\n| 3 | 合格 | TRUE | #DIV/0! |', rows(['<c r="@"><f>1+2</f><v>3</v></c>', '<c r="@" t="str"><f>T()</f><v>合格</v></c>', '<c r="@" t="b"><f>1=1</f><v>1</v></c>', '<c r="@" t="e"><f>1/0</f><v>#DIV/0!</v></c>']))
add('iso-dates', 'table\n| 2024-03-01 |', rows(['<c r="@" t="d"><v>2024-03-01</v></c>']))
add('lines-in-a-cell', 'table\n| 第一行⏎第二行 |', rows(['第一行&#10;第二行']))
add('empty-rows-and-columns', 'table\n| 甲 | 乙 |\n| 丙 |', rows([None, '甲', None, '乙'], first=3) + rows([None, '丙'], first=7))
add('cells-without-places', 'table\n| 1 | 2 |\n| 3 |', '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')

# -- what cells show

shown('format-general', (0, '312.40000000000003', '312.4'), (0, '33.333333333333336', '33.33333333'), (0, '-5', '-5'), (0, '0.1', '0.1'), (0, '1234567', '1234567'))
shown('format-decimals', ('0.00', '312.4', '312.40'), ('0.0', '2.25', '2.3'), ('0', '2.5', '3'), (2, '7', '7.00'), ('0.00_ ', '5', '5.00'), ('#.##', '0.5', '.5'), ('000', '7', '007'))
shown('format-thousands', ('#,##0.00', '1286400.5', '1,286,400.50'), (3, '1234567', '1,234,567'), ('#,##0', '12', '12'), (4, '-1234.5', '-1,234.50'), ('#,##0.00_);(#,##0.00)', '-1234.5', '(1,234.50)'))
shown('format-percent', ('0.00%', '0.99467', '99.47%'), (9, '1', '100%'), (10, '0.125', '12.50%'), ('0.0%', '1.2346', '123.5%'))
shown('format-dates', ('yyyy/m/d', '45291', '2023/12/31'), ('yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', '45352', '2024年3月1日'), ('yyyy-mm-dd hh:mm', '45352.5', '2024-03-01 12:00'), (31, '45352', '2024年3月1日'), ('yyyy.mm', '45352', '2024.03'), ('[h]:mm', '1.5', '36:00'))
shown('format-units', ('0.00&quot;万元&quot;', '12.5', '12.50万元'), ('[$￥-804]#,##0.00', '5', '￥5.00'), ('&quot;¥&quot;#,##0', '1200', '¥1,200'), ('0&quot;人&quot;', '21', '21人'))
shown('format-ten-thousands', ('0!.0,', '12345', '1.2'), ('0!.0,&quot;万元&quot;', '3205000', '320.5万元'), ('0\\.0,', '12345', '1.2'))
shown('format-scaled', ('#,##0.00,', '1234567', '1,234.57'), ('0.0,,', '12345678', '12.3'))
shown('format-zero-and-sections', ('0.00;-0.00;&quot;零&quot;', '0', '零'), ('0.00;[Red]-0.00', '-1.5', '-1.50'), ('#,##0;#,##0;&quot;-&quot;', '0', '-'), ('[&gt;=10000]0.0&quot;大&quot;;0&quot;小&quot;', '25000', '25000.0大'), ('[&gt;=10000]0.0&quot;大&quot;;0&quot;小&quot;', '25', '25小'))
shown('format-scientific', ('0.00E+00', '123456', '1.23E+05'), (11, '0.00012', '1.20E-04'))
shown('format-digits-with-signs', ('000-0000', '1234567', '123-4567'), ('0000&quot;年&quot;00&quot;月&quot;', '202403', '2024年03月'))
shown('format-text', ('@', '7.50', '7.5'), (49, '12', '12'))
add('format-of-text-cells', 'table\n| 合计（万元） |', rows(['<c r="@" s="1" t="inlineStr"><is><t>合计</t></is></c>']), formats=['0.00;-0.00;0;@&quot;（万元）&quot;'])
add('dates-from-1904', 'table\n| 2024/1/1 |', rows([('43830', 1)]), formats=['yyyy/m/d'], workbook='<workbookPr date1904="1"/>')
add('unknown-string-and-style', 'table\n| 1 |', rows(['<c r="@" t="s"><v>99</v></c>', '<c r="@" s="77"><v>1</v></c>']))

# -- sheets

add('merged-cells', 'table\n| [2x2]产出 | 2 |\n| 3 |\n| 4 | 5 | 6 |', rows(['产出', None, 2], [None, None, 3], [4, 5, 6]), merges={0: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'})
add('merged-cells-hide-what-they-cover', 'table\n| [1x2]产出 | 2 |\n| 3 | 4 | 5 |', rows(['产出', '盖住', 2], [3, 4, 5]), merges={0: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'})
add('several-sheets', 'p 自评表\ntable\n| 甲 |\np 明细\ntable\n| 乙 |', rows(['甲']), rows(['乙']), names=['自评表', '明细'])
add('default-sheet-names', 'table\n| 甲 |\ntable\n| 乙 |', rows(['甲']), rows(['乙']))
add('hidden-sheet', 'table\n| 甲 |\nnote: hidden_sheets', rows(['甲']), rows(['底稿']), names=['Sheet1', '底稿'], states={1: ' state="hidden"'})
add('hidden-rows-and-columns', 'table\n| 甲 | 丙 |\nnote: hidden_cells', rows(['甲', '乙', '丙']) + '<row r="2" hidden="1"><c r="A2"><v>9</v></c></row>', columns={0: '<cols><col min="2" max="2" hidden="1"/></cols>'})
add('strict-namespaces', 'table\n| 项目 | 12.50 |', rows(['<c r="@" t="s"><v>0</v></c>', ('12.5', 1)]), shared=['项目'], formats=['0.00'], strict=True)
add('workbook-in-another-folder', 'table\n| 项目 |', rows(['<c r="@" t="s"><v>0</v></c>']), shared=['项目'], folder='book')

# -- bad input

WHOLE = xlsx(rows(*[[f'项目{n}', n * 37 % 101] for n in range(1, 41)]))
add('bad-no-cells', 'refused: no_text', rows([]))
add('bad-cut-in-directory', ''.join(['table\n', *(f'| 项目{n} | {n * 37 % 101} |\n' for n in range(1, 41)), 'note: damaged_package']), WHOLE[:-60])
add('bad-cut-before-sheets', 'refused: corrupt', WHOLE[:WHOLE.index(b'xl/workbook.xml') + 20])
add('bad-sheet-xml', 'table\n| 甲 |\nnote: damaged_part', xlsx('', parts={'xl/worksheets/sheet1.xml': f'<worksheet xmlns="{MAIN}"><sheetData>{rows(["甲"])}<row></c>'}))
add('bad-scattered', 'refused: too_large', xlsx(''.join(f'<row r="{n}"><c r="{letter(n // 676 % 26)}{letter(n // 26 % 26)}{letter(n % 26)}{n}"><v>1</v></c></row>' for n in range(700, 2700))))
add('bad-places', 'table\n| 1 |', rows(['<c r="ZZZZ99999999"><v>1</v></c>']), merges={0: '<mergeCells><mergeCell ref="A1:ZZZZZZ9"/></mergeCells>'})
