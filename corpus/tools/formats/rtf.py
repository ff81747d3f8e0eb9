"""Rich text as editors write it by hand-written codes; what LibreOffice makes of Word files stands in office.py."""

from .case import Cases

cases = Cases('rtf')


def add(name, expected, body, head=r'\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}{\f1\froman\fcharset0 Times;}}'):
    content = body if isinstance(body, bytes) else ('{' + head + body + '}').encode('gbk')
    cases.add(f'{name}.rtf', content, expected)


def gbk(text):
    return ''.join(c if c.isascii() else ''.join(f"\\'{byte:02x}" for byte in c.encode('gbk')) for c in text)


def unicode(text):
    return ''.join(c if c.isascii() else ''.join(f'\\u{int.from_bytes(unit, "little", signed=True)}?' for unit in units(c)) for c in text)


def units(c):
    coded = c.encode('utf-16-le')
    return [coded[at:at + 2] for at in range(0, len(coded), 2)]


def cells(*texts, edges=(2000, 4000, 6000), codes=('', '', '')):
    return r'\trowd' + ''.join(f'{codes[n]}\\cellx{edges[n]}' for n in range(len(texts))) + r'\pard\intbl ' + ''.join(gbk(t) + r'\cell ' for t in texts) + r'\row '


add('gbk-bytes', 'p 一、基本情况\np 全年支出12万元。', gbk('一、基本情况') + r'\par ' + gbk('全年支出12万元。') + r'\par')
add('raw-gbk-bytes', 'p 全年支出12万元。', r'全年支出12万元。\par')
add('unicode', 'p 全年支出12万元，𠮷。', unicode('全年支出12万元，𠮷。') + r'\par')
add('unicode-with-several-substitutes', 'p 支出', r'{\uc2\u25903 ' + gbk('支') + r'\u20986 ' + gbk('出') + r'}\par')
add('fonts-of-two-code-pages', 'p 支出A12', r'{\f0 ' + gbk('支出') + r'}{\f1 A12}\par')
add('signs', 'p 上⏎下⇥右2021-2023“引”', gbk('上') + r'\line ' + gbk('下') + r'\tab ' + gbk('右') + r'2021\_2023\ldblquote ' + gbk('引') + r'\rdblquote\par')
add('headings', 'h1 概况\nh2 职能\np 正文', r'{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 heading 2;}}\pard\s1 ' + gbk('概况') + r'\par\pard\s2 ' + gbk('职能') + r'\par\pard ' + gbk('正文') + r'\par')
add('list-text', 'p 〔一、〕概况\np 〔（1）〕职能', r'{\listtext\pard ' + gbk('一、') + r'\tab}\pard\ls1 ' + gbk('概况') + r'\par{\listtext\pard ' + gbk('（1）') + r'\tab}\pard\ls1\ilvl1 ' + gbk('职能') + r'\par')
add('table', 'p 前\ntable\n| 项目 | 金额 | 备注 |\n| 办公费 | 3.20 |  |\np 后', gbk('前') + r'\par ' + cells('项目', '金额', '备注') + cells('办公费', '3.20', '') + r'\pard ' + gbk('后') + r'\par')
add('table-merges', 'table\n| [2x1]产出 | 数量 | 5 |\n| 质量 | 6 |\n| [1x2]合计 | 11 |',
    cells('产出', '数量', '5', codes=(r'\clvmgf', '', '')) + cells('', '质量', '6', codes=(r'\clvmrg', '', '')) + cells('合计', '', '11', codes=(r'\clmgf', r'\clmrg', '')))
add('table-wide-cell', 'table\n| [1x2]预算 | 决算 |\n| 年初 | 调整 | 全年 |', cells('预算', '决算', edges=(4000, 6000)) + cells('年初', '调整', '全年'))
add('table-nested', 'table\n| 外甲⏎外乙 | 外丙 |\ntable\n| 内1 | 内2 |',
    r'\trowd\cellx3000\cellx6000\pard\intbl\itap1 ' + gbk('外甲') + r'\par\pard\intbl\itap2 ' + gbk('内1') + r'\nestcell ' + gbk('内2') + r'\nestcell{\*\nesttableprops\trowd\cellx1000\cellx2000\nestrow}{\nonesttables\par}\pard\intbl\itap1 ' + gbk('外乙') + r'\cell ' + gbk('外丙') + r'\cell\row')
add('fields', 'p 共12页', gbk('共') + r'{\field{\*\fldinst NUMPAGES}{\fldrslt 12}}' + gbk('页') + r'\par')
add('footnote', 'p 支出12万元。\nfn 含结转。', gbk('支出12万元。') + r'{\chftn{\footnote\pard\chftn ' + gbk('含结转。') + r'}}\par')
add('text-box', 'p 正文\nbox 框内', gbk('正文') + r'{\shp{\*\shpinst\shpleft0{\sp{\sn fRotate}{\sv 1}}{\shptxt\pard ' + gbk('框内') + r'\par}}}\par')
add('header', 'p 正文\nfurniture: 某局自评', r'{\header\pard ' + gbk('某局自评') + r'\par}' + gbk('正文') + r'\par')
add('changes', 'p 支出12万元\nnote: unaccepted_changes (harmless)', gbk('支出') + r'{\deleted 10}{\revised 12}' + gbk('万元') + r'\par')
add('hidden', 'p 支出12万元', gbk('支出') + r'{\v ' + gbk('（内部）') + r'}' + gbk('12万元') + r'\par')
add('destinations-that-are-not-printed', 'p 正文', r'{\info{\title ' + gbk('标题') + r'}}{\*\generator x;}{\colortbl;\red0\green0\blue0;}' + gbk('正文') + r'\par')
add('binary', 'p 前后', gbk('前').encode() and (r'{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fcharset134 SimSun;}}' + gbk('前')).encode() + rb'{\pict\bin6 }}{{\\}' + gbk('后').encode() + rb'\par}')
add('bad-cut', 'p 正文\np 后\nnote: damaged_part', (r'{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fcharset134 SimSun;}}' + gbk('正文') + r'\par{\b ' + gbk('后')).encode())
add('bad-no-text', 'refused: no_text', r'\pard\par')
add('bad-pictures-only', 'refused: needs_ocr', r'{\pict\pngblip 89504e47}\par')
add('bad-nested-too-deep', 'refused: too_large', r'\pard\intbl\itap999 ' + gbk('内') + r'\nestcell')
add('bad-braces', 'p 正文', r'}}}' + gbk('正文') + r'\par')
