"""Word files written by hand, part by part, as Word writes them; the feature under test is all they hold."""

from .case import Cases
from .package import zipped

W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
STRICT = {W: 'http://purl.oclc.org/ooxml/wordprocessingml/main', R: 'http://purl.oclc.org/ooxml/officeDocument/relationships'}
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"')
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
ROOTS = {'styles': 'styles', 'numbering': 'numbering', 'footnotes': 'footnotes', 'endnotes': 'endnotes', 'header': 'hdr', 'footer': 'ftr'}


def part(root, content):
    return f'{HEAD}<w:{root} {NAMESPACES}>{content}</w:{root}>'


def docx(body, strict=False, extra=(), parts=None, document='word/document.xml', **sides):
    """body: what stands in w:body. sides: content of styles, numbering, footnotes, endnotes, header, footer."""
    sides = {kind: content for kind, content in sides.items() if content}
    links = ''.join(f'<Relationship Id="r{kind}" Type="{R}/{kind}" Target="{kind}.xml"/>' for kind in sides)
    rels = 'http://schemas.openxmlformats.org/package/2006/relationships'
    folder, name = document.rsplit('/', 1)
    members = {
        '[Content_Types].xml': f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>'
                               '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                               f'<Override PartName="/{document}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
                               + ''.join(f'<Override PartName="/{folder}/{kind}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"/>' for kind in sides)
                               + '</Types>',
        '_rels/.rels': f'{HEAD}<Relationships xmlns="{rels}"><Relationship Id="r1" Type="{R}/officeDocument" Target="{document}"/></Relationships>',
        f'{folder}/_rels/{name}.rels': f'{HEAD}<Relationships xmlns="{rels}">{links}</Relationships>',
        document: part('document', f'<w:body>{body}<w:sectPr>'
                       + ''.join(f'<w:{kind}Reference w:type="default" r:id="r{kind}"/>' for kind in ('header', 'footer') if kind in sides)
                       + '<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body>'),
        **{f'{folder}/{kind}.xml': part(ROOTS[kind], content) for kind, content in sides.items()},
    }
    members.update(parts or {})
    if strict:
        for old, new in STRICT.items():
            members = {name: text.replace(old, new) if isinstance(text, str) else text for name, text in members.items()}
    return zipped([*members.items(), *extra])


def t(text):
    return f'<w:t xml:space="preserve">{text}</w:t>'


def r(text, properties=''):
    return f'<w:r>{"<w:rPr>" + properties + "</w:rPr>" if properties else ""}{t(text)}</w:r>'


def p(content='', properties=''):
    """A paragraph of runs, or of plain text."""
    runs = content if content.startswith('<') or not content else r(content)
    return f'<w:p>{"<w:pPr>" + properties + "</w:pPr>" if properties else ""}{runs}</w:p>'


def style(name):
    return f'<w:pStyle w:val="{name}"/>'


def in_list(number, level=0):
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def level(at, form, text, start=1, more=''):
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


def definition(number, *levels, more=''):
    return f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{more}{"".join(levels)}</w:abstractNum>'


def use(number, of, more=''):
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def one_list(*levels):
    return definition(0, *levels) + use(1, 0)


def table(*rows, properties=''):
    width = max(one.count('<w:tc>') + one.count('<w:gridSpan w:val="2"/>') for one in rows)
    grid = '<w:tblGrid>' + '<w:gridCol w:w="2000"/>' * width + '</w:tblGrid>'
    return f'<w:tbl><w:tblPr>{properties}<w:tblW w:w="0" w:type="auto"/></w:tblPr>{grid}{"".join(rows)}</w:tbl>'


def row(*cells, properties=''):
    return f'<w:tr>{"<w:trPr>" + properties + "</w:trPr>" if properties else ""}{"".join(c if c.startswith("<") else tc(c) for c in cells)}</w:tr>'


def tc(content, properties=''):
    inner = content if content.startswith('<') else p(content)
    return f'<w:tc><w:tcPr><w:tcW w:w="{4000 if SPAN2 in properties else 2000}" w:type="dxa"/>{properties}</w:tcPr>{inner}</w:tc>'


SPAN2 = '<w:gridSpan w:val="2"/>'
DOWN = '<w:vMerge w:val="restart"/>'
BELOW = '<w:vMerge/>'


def mark(kind):
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def field(code, result):
    """A complex field whose result is runs."""
    return mark('begin') + f'<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>' + mark('separate') + result + mark('end')


def change(kind, content):
    return f'<w:{kind} w:id="9" w:author="甲" w:date="2024-03-01T08:00:00Z">{content}</w:{kind}>'


def text_box(content, fallback=None):
    shape = f'<w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>'
    if fallback is None:
        return f'<w:r>{shape}</w:r>'
    return f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{shape}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{fallback}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>'


HEADINGS = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>')

cases = Cases('docx')


def add(name, expected, content, **parts):
    cases.add(f'{name}.docx', content if isinstance(content, bytes) else docx(content, **parts), expected)


def labels(name, form, text, printed, starts=None):
    """A list in one number format. printed: the numbers as the page shows them; starts: where they begin (default 1 onwards)."""
    starts = starts or [1]
    numbering = definition(0, level(0, form, text)) + ''.join(
        use(n + 1, 0, f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{start}"/></w:lvlOverride>') for n, start in enumerate(starts))
    runs = [printed] if len(starts) == 1 else printed
    body, expected = '', []
    for n, numbers in enumerate(runs):
        for number in numbers:
            body += p('支出', in_list(n + 1))
            expected.append(f'p 〔{number}〕支出')
    add(f'label-{name}', '\n'.join(expected), body, numbering=numbering)


# -- list labels, one format each: small numbers, and those at which the format turns

labels('decimal', 'decimal', '%1.', [['1.', '2.', '3.'], ['99.', '100.']], [1, 99])
labels('decimal-zero', 'decimalZero', '%1', [['01', '02'], ['09', '10', '11']], [1, 9])
labels('decimal-full-width', 'decimalFullWidth', '%1．', [['１．', '２．'], ['９．', '１０．']], [1, 9])
labels('decimal-half-width', 'decimalHalfWidth', '%1)', ['1)', '2)'])
labels('chinese-counting', 'chineseCounting', '%1、', [['一、', '二、', '三、'], ['九、', '十、', '十一、'], ['十九、', '二十、', '二十一、'], ['九十九、', '一○○、', '一○一、']], [1, 9, 19, 99])
labels('chinese-counting-thousand', 'chineseCountingThousand', '（%1）', [['（一）', '（二）'], ['（十）', '（十一）'], ['（二十）', '（二十一）'], ['（一百）', '（一百零一）'], ['（一百一十）', '（一百一十一）'], ['（一千零一）']], [1, 10, 20, 100, 110, 1001])
labels('chinese-legal', 'chineseLegalSimplified', '第%1条', [['第壹条', '第贰条', '第叁条'], ['第壹拾条', '第壹拾壹条'], ['第壹佰零壹条']], [1, 10, 101])
labels('taiwanese-counting', 'taiwaneseCounting', '%1、', [['一、', '二、'], ['十、', '十一、'], ['二十一、']], [1, 10, 21])
labels('taiwanese-counting-thousand', 'taiwaneseCountingThousand', '%1、', [['一、'], ['十、', '十一、'], ['一百零一、']], [1, 10, 101])
labels('taiwanese-digital', 'taiwaneseDigital', '%1、', [['一、', '二、'], ['一○、', '一一、']], [1, 10])
labels('japanese-counting', 'japaneseCounting', '%1、', [['一、', '二、'], ['十、', '十一、'], ['二十、'], ['百、', '百一、']], [1, 10, 20, 100])
labels('japanese-legal', 'japaneseLegal', '%1、', [['壱、', '弐、', '参、', '四、', '伍、', '六、'], ['壱拾、', '壱拾壱、']], [1, 10])
labels('japanese-digital', 'japaneseDigitalTenThousand', '%1、', [['一、', '二、'], ['一〇、', '一一、']], [1, 10])
labels('ideograph-digital', 'ideographDigital', '%1、', [['一、', '二、'], ['一〇、', '一一、']], [1, 10])
labels('ideograph-traditional', 'ideographTraditional', '%1、', [['甲、', '乙、', '丙、'], ['癸、', '11、']], [1, 10])
labels('ideograph-zodiac', 'ideographZodiac', '%1、', [['子、', '丑、'], ['亥、', '13、']], [1, 12])
labels('ideograph-zodiac-traditional', 'ideographZodiacTraditional', '%1', [['甲子', '乙丑'], ['癸亥', '61']], [1, 60])
labels('ideograph-legal-traditional', 'ideographLegalTraditional', '%1、', [['壹、', '貳、', '參、'], ['壹拾、', '壹拾壹、']], [1, 10])
labels('ideograph-circle', 'ideographEnclosedCircle', '%1', [['㊀', '㊁'], ['㊉', '11']], [1, 10])
labels('circle', 'decimalEnclosedCircle', '%1', [['①', '②', '③'], ['⑳', '21']], [1, 20])
labels('circle-chinese', 'decimalEnclosedCircleChinese', '%1', [['①', '②'], ['⑩', '⑪']], [1, 10])
labels('enclosed-full-stop', 'decimalEnclosedFullstop', '%1', [['⒈', '⒉'], ['⒛', '21']], [1, 20])
labels('enclosed-parentheses', 'decimalEnclosedParen', '%1', [['⑴', '⑵'], ['⒇', '21']], [1, 20])
labels('upper-roman', 'upperRoman', '%1.', [['I.', 'II.', 'III.', 'IV.', 'V.'], ['IX.', 'X.'], ['XL.']], [1, 9, 40])
labels('lower-roman', 'lowerRoman', '(%1)', [['(i)', '(ii)', '(iii)', '(iv)'], ['(xiv)']], [1, 14])
labels('upper-letter', 'upperLetter', '%1.', [['A.', 'B.'], ['Z.', 'AA.', 'BB.']], [1, 26])
labels('lower-letter', 'lowerLetter', '%1)', [['a)', 'b)'], ['z)', 'aa)']], [1, 26])
labels('number-in-dash', 'numberInDash', '%1', ['- 1 -', '- 2 -'])
labels('ordinal', 'ordinal', '%1', [['1st', '2nd', '3rd', '4th'], ['11th', '12th'], ['21st']], [1, 11, 21])
labels('none', 'none', '目标', ['目标', '目标'])
labels('bullet', 'bullet', '●', ['●', '●'])
add('label-bullet-symbol-font', 'p 〔➢〕支出\np 〔■〕收入', p('支出', in_list(1)) + p('收入', in_list(1, 1)),
    numbering=one_list(level(0, 'bullet', '\uf0d8', more='<w:rPr/>'), level(1, 'bullet', '\uf06e')))
add('label-custom-zeros', 'p 〔001.〕支出\np 〔002.〕收入', p('支出', in_list(1)) + p('收入', in_list(1)),
    numbering=definition(0, '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>'
                         '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>') + use(1, 0))

# -- how lists count

THREE = one_list(level(0, 'chineseCounting', '%1、'), level(1, 'chineseCounting', '（%2）'), level(2, 'decimal', '%3.'))

add('list-levels', '''
p 〔一、〕概况
p 〔（一）〕职能
p 〔1.〕甲
p 〔2.〕乙
p 〔（二）〕人员
p 〔1.〕丙
p 〔二、〕绩效
p 〔（一）〕产出
''', p('概况', in_list(1)) + p('职能', in_list(1, 1)) + p('甲', in_list(1, 2)) + p('乙', in_list(1, 2)) + p('人员', in_list(1, 1))
    + p('丙', in_list(1, 2)) + p('绩效', in_list(1)) + p('产出', in_list(1, 1)), numbering=THREE)
add('list-goes-on-behind-text', 'p 〔一、〕概况\np 正文不编号。\np 〔二、〕绩效\ntable\n| 甲 | 乙 |\np 〔三、〕问题',
    p('概况', in_list(1)) + p('正文不编号。') + p('绩效', in_list(1)) + table(row('甲', '乙')) + p('问题', in_list(1)), numbering=THREE)
add('list-in-cells', 'table\n| 1.办公费 | 30 |\n| 2.差旅费 | 12 |\np 〔3.〕合计另列',
    table(row(tc(p('办公费', in_list(1))), '30'), row(tc(p('差旅费', in_list(1))), '12')) + p('合计另列', in_list(1)), numbering=one_list(level(0, 'decimal', '%1.')))
add('list-empty-paragraph-counts', 'p 〔1.〕甲\np 〔3.〕丙', p('甲', in_list(1)) + p('', in_list(1)) + p('丙', in_list(1)), numbering=one_list(level(0, 'decimal', '%1.')))
add('list-two-lists', 'p 〔1.〕甲\np 〔一、〕子\np 〔2.〕乙\np 〔二、〕丑',
    p('甲', in_list(1)) + p('子', in_list(2)) + p('乙', in_list(1)) + p('丑', in_list(2)),
    numbering=definition(0, level(0, 'decimal', '%1.')) + definition(1, level(0, 'chineseCounting', '%1、')) + use(1, 0) + use(2, 1))
add('list-shared-definition-counts-on', 'p 〔1.〕甲\np 〔2.〕乙\np 〔3.〕丙',
    p('甲', in_list(1)) + p('乙', in_list(2)) + p('丙', in_list(1)), numbering=definition(0, level(0, 'decimal', '%1.')) + use(1, 0) + use(2, 0))
add('list-start-override', 'p 〔1.〕甲\np 〔2.〕乙\np 〔1.〕丙\np 〔2.〕丁',
    p('甲', in_list(1)) + p('乙', in_list(1)) + p('丙', in_list(2)) + p('丁', in_list(2)),
    numbering=definition(0, level(0, 'decimal', '%1.')) + use(1, 0) + use(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'))
add('list-level-override', 'p 〔1.〕甲\np 〔（二）〕乙\np 〔（三）〕丙',
    p('甲', in_list(1)) + p('乙', in_list(2)) + p('丙', in_list(2)),
    numbering=definition(0, level(0, 'decimal', '%1.')) + use(1, 0) + use(2, 0, f'<w:lvlOverride w:ilvl="0">{level(0, "chineseCounting", "（%1）")}</w:lvlOverride>'))
add('list-starts-later', 'p 〔5.〕甲\np 〔6.〕乙', p('甲', in_list(1)) + p('乙', in_list(1)), numbering=one_list(level(0, 'decimal', '%1.', start=5)))
add('list-restart-never', 'p 〔一、〕甲\np 〔1.〕乙\np 〔二、〕丙\np 〔2.〕丁',
    p('甲', in_list(1)) + p('乙', in_list(1, 1)) + p('丙', in_list(1)) + p('丁', in_list(1, 1)),
    numbering=one_list(level(0, 'chineseCounting', '%1、'), level(1, 'decimal', '%2.', more='<w:lvlRestart w:val="0"/>')))
add('list-restart-after-first-level-only', 'p 〔一、〕甲\np 〔（一）〕乙\np 〔1.〕丙\np 〔（二）〕丁\np 〔2.〕戊\np 〔二、〕己\np 〔（一）〕庚\np 〔1.〕辛',
    p('甲', in_list(1)) + p('乙', in_list(1, 1)) + p('丙', in_list(1, 2)) + p('丁', in_list(1, 1)) + p('戊', in_list(1, 2)) + p('己', in_list(1)) + p('庚', in_list(1, 1)) + p('辛', in_list(1, 2)),
    numbering=one_list(level(0, 'chineseCounting', '%1、'), level(1, 'chineseCounting', '（%2）'), level(2, 'decimal', '%3.', more='<w:lvlRestart w:val="1"/>')))
add('list-legal', 'p 〔第一章〕总则\np 〔1.1〕目的\np 〔1.2〕依据\np 〔第二章〕分则\np 〔2.1〕范围',
    p('总则', in_list(1)) + p('目的', in_list(1, 1)) + p('依据', in_list(1, 1)) + p('分则', in_list(1)) + p('范围', in_list(1, 1)),
    numbering=one_list(level(0, 'chineseCounting', '第%1章'), level(1, 'decimal', '%1.%2', more='<w:isLgl/>')))
add('list-outer-numbers-in-their-own-format', 'p 〔一〕总则\np 〔一.1〕目的', p('总则', in_list(1)) + p('目的', in_list(1, 1)),
    numbering=one_list(level(0, 'chineseCounting', '%1'), level(1, 'decimal', '%1.%2')))
add('list-suff', 'p 〔一、〕甲\np 〔1〕乙\np 〔(1)〕丙', p('甲', in_list(1)) + p('乙', in_list(1, 1)) + p('丙', in_list(1, 2)),
    numbering=one_list(level(0, 'chineseCounting', '%1、', more='<w:suff w:val="nothing"/>'), level(1, 'decimal', '%2', more='<w:suff w:val="space"/>'), level(2, 'decimal', '(%3)', more='<w:suff w:val="tab"/>')))
add('list-through-style', 'h1 〔一、〕概况\nh2 〔（一）〕职能\nh1 〔二、〕绩效\np 无编号',
    p('概况', style('1')) + p('职能', style('2')) + p('绩效', style('1')) + p('无编号'),
    styles=HEADINGS.replace('<w:outlineLvl w:val="0"/>', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>').replace('<w:outlineLvl w:val="1"/>', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>'),
    numbering=one_list(level(0, 'chineseCounting', '%1、', more='<w:pStyle w:val="1"/>'), level(1, 'chineseCounting', '（%2）', more='<w:pStyle w:val="2"/>')))
add('list-through-style-level-by-link', 'h1 〔一、〕概况\nh2 〔（一）〕职能', p('概况', style('1')) + p('职能', style('2')),
    styles=HEADINGS.replace('<w:outlineLvl w:val="0"/>', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>').replace('<w:outlineLvl w:val="1"/>', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>'),
    numbering=one_list(level(0, 'chineseCounting', '%1、', more='<w:pStyle w:val="1"/>'), level(1, 'chineseCounting', '（%2）', more='<w:pStyle w:val="2"/>')))
add('list-through-inherited-style', 'h1 〔一、〕概况\nh1 〔二、〕附录', p('概况', style('1')) + p('附录', style('x')),
    styles=HEADINGS.replace('<w:outlineLvl w:val="0"/>', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>') + '<w:style w:type="paragraph" w:customStyle="1" w:styleId="x"><w:name w:val="附录"/><w:basedOn w:val="1"/></w:style>',
    numbering=one_list(level(0, 'chineseCounting', '%1、', more='<w:pStyle w:val="1"/>')))
add('list-taken-out-of-style', 'h1 〔一、〕概况\nh1 目录页\nh1 〔二、〕绩效',
    p('概况', style('1')) + p('目录页', style('1') + '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>') + p('绩效', style('1')),
    styles=HEADINGS.replace('<w:outlineLvl w:val="0"/>', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>'),
    numbering=one_list(level(0, 'chineseCounting', '%1、', more='<w:pStyle w:val="1"/>')))
add('list-style-link', 'p 〔一、〕甲\np 〔（一）〕乙\np 〔二、〕丙', p('甲', in_list(1)) + p('乙', in_list(1, 1)) + p('丙', in_list(1)),
    styles='<w:style w:type="numbering" w:styleId="n"><w:name w:val="公文编号"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
    numbering=definition(0, more='<w:numStyleLink w:val="n"/>') + definition(1, level(0, 'chineseCounting', '%1、'), level(1, 'chineseCounting', '（%2）'), more='<w:styleLink w:val="n"/>') + use(1, 0) + use(2, 1))
add('list-unknown-number', 'p 甲', p('甲', in_list(7)), numbering=THREE)
add('list-cyclic-style-links', 'p 甲', p('甲', in_list(1)),
    styles='<w:style w:type="numbering" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:type="numbering" w:styleId="m"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    numbering=definition(0, more='<w:numStyleLink w:val="n"/>') + definition(1, more='<w:numStyleLink w:val="m"/>') + use(1, 0) + use(2, 1))

# -- styles and headings

add('heading-styles', 'h1 概况\nh2 职能\np 正文', p('概况', style('1')) + p('职能', style('2')) + p('正文'), styles=HEADINGS)
add('heading-outline-level', 'h1 概况\nh3 明细\np 正文', p('概况', '<w:outlineLvl w:val="0"/>') + p('明细', '<w:outlineLvl w:val="2"/>') + p('正文', '<w:outlineLvl w:val="9"/>'))
add('heading-based-on', 'h1 概况\nh2 职能', p('概况', style('x')) + p('职能', style('y')),
    styles=HEADINGS + '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="部门标题"/><w:basedOn w:val="1"/></w:style><w:style w:type="paragraph" w:styleId="y"><w:name w:val="部门标题二"/><w:basedOn w:val="x"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>')
add('style-cycle', 'p 甲\np 乙', p('甲', style('x')) + p('乙', style('z')),
    styles='<w:style w:type="paragraph" w:styleId="x"><w:basedOn w:val="y"/></w:style><w:style w:type="paragraph" w:styleId="y"><w:basedOn w:val="x"/></w:style><w:style w:type="paragraph" w:styleId="z"><w:basedOn w:val="z"/></w:style>')

# -- tables

add('table-plain', 'p 前\ntable\n| 项目 | 金额 |\n| 办公费 | 3.20 |\np 后', p('前') + table(row('项目', '金额'), row('办公费', '3.20')) + p('后'))
add('table-grid-span', 'table\n| [1x2]预算 | 决算 |\n| 年初 | 调整 | 全年 |', table(row(tc('预算', SPAN2), '决算'), row('年初', '调整', '全年')))
add('table-vertical-merge', 'table\n| [2x1]产出 | 数量 | 5 |\n| 质量 | 6 |\n| 效益 | 社会 | 7 |',
    table(row(tc('产出', DOWN), '数量', '5'), row(tc('<w:p/>', BELOW), '质量', '6'), row('效益', '社会', '7')))
add('table-both-merges', 'table\n| [2x2]指标 | 分值 |\n| 得分 |\n| 一级 | 二级 | 9 |',
    table(row(tc('指标', SPAN2 + DOWN), '分值'), row(tc('<w:p/>', SPAN2 + BELOW), '得分'), row('一级', '二级', '9')))
add('table-two-vertical-merges-in-a-column', 'table\n| [2x1]产出 | 1 |\n| 2 |\n| [2x1]效益 | 3 |\n| 4 |',
    table(row(tc('产出', DOWN), '1'), row(tc('<w:p/>', BELOW), '2'), row(tc('效益', DOWN), '3'), row(tc('<w:p/>', BELOW), '4')))
add('table-horizontal-merge', 'table\n| [1x2]预算 | 决算 |\n| 年初 | 调整 | 全年 |',
    table(row(tc('预算', '<w:hMerge w:val="restart"/>'), tc('<w:p/>', '<w:hMerge/>'), '决算'), row('年初', '调整', '全年')))
add('table-grid-before-and-after', 'table\n| 甲 | 乙 | 丙 |\n| - | 丁 |', table(row('甲', '乙', '丙'), row('丁', properties='<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>')))
add('table-empty-cells', 'table\n| 甲 |  | 3 |\n|  | 乙 |  |', table(row('甲', tc('<w:p/>'), '3'), row(tc('<w:p/>'), '乙', tc('<w:p/>'))))
add('table-lines-in-cells', 'table\n| 第一段⏎第二段 | 上行⏎下行 |', table(row(tc(p('第一段') + p('第二段')), tc(p(r('上行') + '<w:r><w:br/></w:r>' + r('下行'))))))
add('table-nested', 'table\n| 外甲⏎外乙 | 外丙 |\ntable\n| 内1 | 内2 |\np 后',
    table(row(tc(p('外甲') + table(row('内1', '内2')) + p('外乙')), '外丙')) + p('后'))
add('table-adjacent', 'table\n| 甲 |\ntable\n| 乙 |', table(row('甲')) + p() + table(row('乙')))
add('table-hidden-row', 'table\n| 甲 | 1 |\n| 丙 | 3 |', table(row('甲', '1'), row(tc(p(r('乙', '<w:vanish/>'))), tc(p(r('2', '<w:vanish/>'))), properties='<w:hidden/>'), row('丙', '3')))
add('table-in-text-box', 'p 前\ntable\n| 甲 | 1 |', p(r('前') + text_box(table(row('甲', '1')) + p())))

# -- text boxes

add('text-box-choice-and-fallback', 'p 正文\nbox 框内', p(r('正文') + text_box(p('框内'), p('框内'))))
add('text-box-choice-alone', 'p 正文\nbox 框内一\nbox 框内二', p(r('正文') + text_box(p('框内一') + p('框内二'))))
add('text-box-vml', 'p 正文\nbox 框内', p(r('正文') + f'<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{p("框内")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>'))
add('text-box-in-cell', 'table\n| 甲 | 乙 |\nbox 框内', table(row(tc(p(r('甲') + text_box(p('框内'), p('框内')))), '乙')))
add('text-box-of-its-own', 'box 单位名称\np 正文', p(text_box(p('单位名称'), p('单位名称'))) + p('正文'))

# -- notes

add('footnotes', 'p 支出12万元，收入20万元。\nfn 含结转。\nfn 不含结转。',
    p(r('支出12万元') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + r('，收入20万元') + '<w:r><w:footnoteReference w:id="3"/></w:r>' + r('。')),
    footnotes='<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p/></w:footnote>'
              f'<w:footnote w:id="2">{p("<w:r><w:footnoteRef/></w:r>" + r("含结转。"))}</w:footnote><w:footnote w:id="3">{p("不含结转。")}</w:footnote>')
add('endnotes', 'p 支出12万元。\nfn 含结转。\np 后文', p(r('支出12万元。') + '<w:r><w:endnoteReference w:id="1"/></w:r>') + p('后文'), endnotes=f'<w:endnote w:id="1">{p("含结转。")}</w:endnote>')
add('footnote-in-cell', 'table\n| 支出 | 12 |\nfn 含结转。', table(row(tc(p(r('支出') + '<w:r><w:footnoteReference w:id="1"/></w:r>')), '12')), footnotes=f'<w:footnote w:id="1">{p("含结转。")}</w:footnote>')
add('comments', 'p 支出12万元。', p('<w:commentRangeStart w:id="1"/>' + r('支出12万元') + '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>' + r('。')),
    parts={'word/comments.xml': part('comments', f'<w:comment w:id="1">{p("请核对")}</w:comment>')})

# -- content controls

CONTROL = '<w:sdt><w:sdtPr><w:alias w:val="名称"/><w:tag w:val="标记"/><w:placeholder><w:docPart w:val="占位"/></w:placeholder></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>'
add('control-block', 'p 甲\np 乙\np 丙', p('甲') + CONTROL.format(p('乙') + p('丙')))
add('control-inline', 'p 支出12万元', p(r('支出') + CONTROL.format(r('12')) + r('万元')))
add('control-cell', 'table\n| 甲 | 乙 |', table(f'<w:tr>{tc("甲")}{CONTROL.format(tc("乙"))}</w:tr>'))
add('control-row', 'table\n| 甲 | 1 |\n| 乙 | 2 |', table(row('甲', '1'), CONTROL.format(row('乙', '2'))))
add('control-nested', 'p 甲乙', CONTROL.format(CONTROL.format(p(r('甲') + CONTROL.format(r('乙'))))))
add('control-repeating-in-cell', 'table\n| 甲⏎乙 |', table(row(tc(p('甲') + CONTROL.format(p('乙'))))))
add('custom-xml-and-smart-tags', 'p 2023年支出\ntable\n| 甲 |', '<w:customXml w:element="x">' + p('<w:smartTag w:element="date">' + r('2023年') + '</w:smartTag>' + r('支出')) + '</w:customXml>' + table('<w:customXml w:element="y">' + row('甲') + '</w:customXml>'))

# -- fields

add('field-complex', 'p 共12页', p(r('共') + field(' NUMPAGES ', r('12')) + r('页')))
add('field-simple', 'p 共12页', p(r('共') + f'<w:fldSimple w:instr=" NUMPAGES ">{r("12")}</w:fldSimple>' + r('页')))
add('field-nested', 'p 合计30万元', p(r('合计') + field(' = ' + '</w:instrText></w:r>' + field('REF 甲', r('10')) + '<w:r><w:instrText>+20', r('30')) + r('万元')))
add('field-in-result', 'p 见第3页', p(r('见第') + field(' HYPERLINK ', field(' PAGEREF ', r('3'))) + r('页')))
add('field-without-result', 'p 前后', p(r('前') + mark('begin') + '<w:r><w:instrText>XE "词"</w:instrText></w:r>' + mark('end') + r('后')))
add('field-over-paragraphs', 'p 甲一\np 乙二', p(r('甲') + mark('begin') + '<w:r><w:instrText>INCLUDETEXT x</w:instrText></w:r>' + mark('separate') + r('一')) + p(r('乙') + mark('end') + r('二')))
add('field-formula-in-cell', 'table\n| 合计 | 42.50 |', table(row('合计', tc(p(field(' =SUM(ABOVE) ', r('42.50')))))))
add('hyperlink', 'p 详见公开网站。', p(r('详见') + f'<w:hyperlink r:id="r9"><w:r>{t("公开网站")}</w:r></w:hyperlink>' + r('。')))

# -- tracked changes

add('change-insert-and-delete', 'p 支出12万元\nnote: unaccepted_changes (harmless)', p(r('支出') + change('del', '<w:r><w:delText>10</w:delText></w:r>') + change('ins', r('12')) + r('万元')))
add('change-move', 'p 先\np 移来\nnote: unaccepted_changes (harmless)', p(change('moveFrom', r('移来')) + r('先')) + p('<w:moveToRangeStart w:id="1" w:name="m"/>' + change('moveTo', r('移来')) + '<w:moveToRangeEnd w:id="1"/>'))
add('change-paragraph-mark-deleted', 'p 上段下段\np 末段\nnote: unaccepted_changes (harmless)', p('上段', f'<w:rPr>{change("del", "")}</w:rPr>') + p('下段') + p('末段'))
add('change-paragraph-mark-inserted', 'p 上段\np 下段\nnote: unaccepted_changes (harmless)', p('上段', f'<w:rPr>{change("ins", "")}</w:rPr>') + p('下段'))
add('change-row', 'table\n| 甲 | 1 |\n| 丙 | 3 |\nnote: unaccepted_changes (harmless)',
    table(row('甲', '1'), row(tc(p(change('del', '<w:r><w:delText>乙</w:delText></w:r>'))), '2', properties=change('del', '')), row('丙', '3', properties=change('ins', ''))))
add('change-of-format', 'p 支出12万元', p('<w:r><w:rPr><w:b/>' + change('rPrChange', '<w:rPr><w:vanish/></w:rPr>') + '</w:rPr>' + t('支出12万元') + '</w:r>', change('pPrChange', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')))
add('change-deleted-field', 'p 共页\nnote: unaccepted_changes (harmless)', p(r('共') + change('del', mark('begin') + '<w:r><w:delInstrText>NUMPAGES</w:delInstrText></w:r>' + mark('separate') + '<w:r><w:delText>12</w:delText></w:r>' + mark('end')) + r('页')))

# -- characters

add('soft-breaks-and-tabs', 'p 上⏎下⇥右\np 甲⏎乙', p(r('上') + '<w:r><w:br/></w:r>' + r('下') + '<w:r><w:tab/></w:r>' + r('右')) + p(r('甲') + '<w:r><w:cr/></w:r>' + r('乙')))
add('page-breaks', 'p 前页⏎后页\np 首\np 末', p(r('前页') + '<w:r><w:br w:type="page"/></w:r>' + r('后页')) + p(r('首') + '<w:r><w:br w:type="page"/></w:r>') + p('<w:r><w:lastRenderedPageBreak/></w:r>' + r('末')))
add('hyphens', 'p 2021-2023年，软连字符不印', p(r('2021') + '<w:r><w:noBreakHyphen/></w:r>' + r('2023年，软连') + '<w:r><w:softHyphen/></w:r>' + r('字符不印')))
add('symbols', 'p □是 ☑否 ≥90% ●', p('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>' + r('是 ') + '<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>' + r('否 ') + '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' + r('90% ') + '<w:r><w:sym w:font="Wingdings" w:char="F06C"/></w:r>'))
add('symbols-as-text', 'p ✓合格', p('<w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>\uf0fc</w:t></w:r>' + r('合格')))
add('symbol-unknown', 'p �项\nnote: unknown_symbol', p('<w:r><w:sym w:font="Wingdings" w:char="F0C1"/></w:r>' + r('项')))
add('split-runs', 'p 一、全年支出1234.56万元', p(r('一') + '<w:proofErr w:type="spellStart"/>' + r('、全年') + r('支出12', '<w:b/>') + '<w:bookmarkStart w:id="0" w:name="_Toc1"/>' + r('34.', '<w:color w:val="FF0000"/>') + '<w:bookmarkEnd w:id="0"/>' + r('5') + r('6万') + r('元')))
add('several-texts-in-a-run', 'p 甲⇥乙丙', p('<w:r>' + t('甲') + '<w:tab/>' + t('乙') + t('丙') + '</w:r>'))
add('superscript', 'p 面积12m2', p(r('面积12m') + r('2', '<w:vertAlign w:val="superscript"/>')))
add('ruby', 'p 汉字', p('<w:r><w:ruby><w:rubyPr/><w:rt>' + r('hàn zì') + '</w:rt><w:rubyBase>' + r('汉字') + '</w:rubyBase></w:ruby></w:r>'))
add('rare-characters', 'p 𠮷野家与㐂、〇三', p('𠮷野家与㐂、〇三'))
add('escaped-characters', 'p 收入&lt;支出&amp;结余'.replace('&lt;', '<').replace('&amp;', '&'), p('收入&lt;支出&amp;结余'))
add('formula', 'p 完成率=实际/计划', p(r('完成率=') + '<m:oMath><m:f><m:num><m:r><m:t>实际</m:t></m:r></m:num><m:den><m:r><m:t>计划</m:t></m:r></m:den></m:f></m:oMath>'))
add('caps-and-strike-are-printed', 'p 作废条款仍印出', p(r('作废条款', '<w:strike/>') + r('仍印出')))

# -- hidden text

add('hidden-run', 'p 支出12万元', p(r('支出') + r('（内部）', '<w:vanish/>') + r('12万元')))
add('hidden-switched-off', 'p 印出', p(r('印出', '<w:vanish w:val="0"/>')))
add('hidden-by-character-style', 'p 支出12万元', p(r('支出') + r('（内部）', '<w:rStyle w:val="h"/>') + r('12万元')), styles='<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>')
add('hidden-by-paragraph-style', 'p 甲\np 丙', p('甲') + p('乙', style('h')) + p('丙'), styles='<w:style w:type="paragraph" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>')
add('hidden-by-inherited-style', 'p 甲', p('甲') + p('乙', style('k')), styles='<w:style w:type="paragraph" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="k"><w:basedOn w:val="h"/></w:style>')
add('hidden-paragraph-is-not-counted', 'p 〔1.〕甲\np 〔2.〕丙', p('甲', in_list(1)) + p(r('乙', '<w:vanish/>'), in_list(1) + '<w:rPr><w:vanish/></w:rPr>') + p('丙', in_list(1)), numbering=one_list(level(0, 'decimal', '%1.')))
add('web-hidden-is-printed', 'p 页码3', p(r('页码') + r('3', '<w:webHidden/>')))

# -- contents

ENTRY = '<w:hyperlink w:anchor="_Toc1">{}<w:r><w:tab/></w:r>' + field(' PAGEREF _Toc1 \\h ', r('1')) + '</w:hyperlink>'
add('contents-field', 'toc 一、概况⇥1\ntoc 二、绩效⇥1\nh1 概况', p(mark('begin') + '<w:r><w:instrText>TOC \\o "1-3" \\h</w:instrText></w:r>' + mark('separate') + ENTRY.format(r('一、概况'))) + p(ENTRY.format(r('二、绩效'))) + p(mark('end')) + p('概况', style('1')), styles=HEADINGS)
add('contents-control', 'toc 目录\ntoc 一、概况⇥1\np 正文', '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>' + p('目录') + p(ENTRY.format(r('一、概况'))) + '</w:sdtContent></w:sdt>' + p('正文'))
add('contents-styles', 'toc 一、概况⇥1\ntoc （一）职能⇥2\np 正文', p(r('一、概况') + '<w:r><w:tab/></w:r>' + r('1'), style('t1')) + p(r('（一）职能') + '<w:r><w:tab/></w:r>' + r('2'), style('t2')) + p('正文'),
    styles='<w:style w:type="paragraph" w:styleId="t1"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="t2"><w:name w:val="TOC 2"/></w:style>')
add('contents-field-never-closed', 'p 一、概况\np 正文', p(mark('begin') + '<w:r><w:instrText>TOC \\o</w:instrText></w:r>' + mark('separate') + r('一、概况')) + p('正文'))

# -- around the body

add('header-and-footer', 'p 正文\nfurniture: 某局自评\nfurniture: 第1页', p('正文'), header=p('某局自评'), footer=p(r('第') + field('PAGE', r('1')) + r('页')))
add('header-table', 'p 正文\nfurniture: 编号\nfurniture: 01', p('正文'), header=table(row('编号', '01')))
add('section-breaks', 'p 甲\np 乙', p('甲', '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>') + p('乙'))
add('strict-namespaces', 'h1 〔一、〕概况\nfn 注\ntable\n| [1x2]甲 |\n| 乙 | 丙 |', docx(
    p(r('概况') + '<w:r><w:footnoteReference w:id="1"/></w:r>', style('1') + in_list(1)) + table(row(tc('甲', SPAN2)), row('乙', '丙')),
    strict=True, styles=HEADINGS, numbering=THREE, footnotes=f'<w:footnote w:id="1">{p("注")}</w:footnote>'))
add('body-under-another-name', 'p 正文', p('正文'), document='word/document2.xml')
add('backslash-names', 'p 正文', zipped([('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'), ('word\\document.xml', part('document', f'<w:body>{p("正文")}</w:body>'))]))
add('utf16-part', 'p 正文', docx('', parts={'word/document.xml': part('document', f'<w:body>{p("正文")}</w:body>').replace('UTF-8', 'UTF-16').encode('utf-16')}))
add('embedded-document', 'p 正文\nnote: embedded_document_unread', p('正文') + '<w:altChunk r:id="r8"/>')
add('embedded-object', 'p 正文\nnote: embedded_object_unread', p(r('正文') + '<w:r><w:object/></w:r>'))
add('picture-beside-text', 'p 正文', p(r('正文') + '<w:r><w:drawing><a:blip/></w:drawing></w:r>'))

# -- bad input

WHOLE = docx(''.join(p(f'第{n}段，支出{n * 37 % 101}万元。') for n in range(1, 41)))


def cut_before(marker):
    return WHOLE[:WHOLE.index(marker) + 20]


def deep(levels):
    inner = p('内')
    for _ in range(levels):
        inner = table(row(tc(inner + p())))
    return inner


LINK = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="' + R + '/{}" Target="{}"/></Relationships>'
add('bad-cut-before-body', 'refused: corrupt', cut_before(b'word/document.xml'))
add('bad-no-text', 'refused: no_text', p())
add('bad-pictures-only', 'refused: needs_ocr', p('<w:r><w:drawing><a:blip/></w:drawing></w:r>'))
add('bad-nested-too-deep', 'refused: too_large', deep(60))
add('bad-xml', 'p 甲\nnote: damaged_part', docx('', parts={'word/document.xml': part('document', f'<w:body>{p("甲")}<w:p></w:tbl></w:body>')}))
add('bad-entity-bomb', 'refused: corrupt', docx('', parts={'word/document.xml': '<!DOCTYPE x [<!ENTITY a "零零零零零零零零"><!ENTITY b "&a;&a;&a;&a;">]>' + part('document', f'<w:body>{p("&b;")}</w:body>').replace(HEAD, '')}))
add('bad-cyclic-relations', 'p 正文', docx(p('正文'), parts={'word/_rels/document.xml.rels': LINK.format('styles', 'document.xml'), 'word/_rels/styles.xml.rels': LINK.format('styles', 'styles.xml')}))
add('relation-to-a-missing-part', 'p 正文', docx(p('正文'), parts={'_rels/.rels': LINK.format('officeDocument', 'word/other.xml')}))
add('bad-note-in-itself', 'p 正文\nfn 注', docx(p(r('正文') + '<w:r><w:footnoteReference w:id="1"/></w:r>'), footnotes=f'<w:footnote w:id="1">{p(r("注") + "<w:r><w:footnoteReference w:id=" + chr(34) + "1" + chr(34) + "/></w:r>")}</w:footnote>'))
add('bad-numbers-out-of-range', 'p 甲\ntable\n| 乙 | 丙 |', p('甲', '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="99999999999"/></w:numPr>') + table(row(tc('乙', '<w:gridSpan w:val="-4"/>'), tc('丙', '<w:gridSpan w:val="0"/>'))))
