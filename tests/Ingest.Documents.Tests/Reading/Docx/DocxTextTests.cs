namespace Ingest.Documents.Tests.Reading.Docx;

public sealed class DocxTextTests
{
    private const string Box = "<w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent>";

    public static TheoryData<string, string, string> Bodies => new()
    {
        { "runs", "<w:p><w:r><w:t>全年</w:t></w:r><w:r><w:t xml:space='preserve'>支出 </w:t></w:r><w:r><w:t>12.5万元</w:t></w:r></w:p>", "全年支出 12.5万元" },
        { "empty paragraphs", "<w:p/><w:p><w:pPr/></w:p><w:p><w:r><w:t>一</w:t></w:r></w:p>", "一" },
        { "line break, page break", "<w:p><w:r><w:t>上</w:t><w:br/><w:t>中</w:t><w:br w:type='page'/><w:t>下</w:t><w:cr/><w:t>底</w:t></w:r></w:p>", "上/中/下/底" },
        { "tab and hyphen", "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t><w:softHyphen/></w:r></w:p>", "甲\t1-2" },
        { "tab stops are no tabs", "<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='5'/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", "甲" },
        { "symbols", "<w:p><w:r><w:sym w:font='Wingdings' w:char='F0FE'/><w:t>是</w:t><w:sym w:font='Symbol' w:char='F0B3'/><w:t>90%</w:t></w:r></w:p>", "☑是≥90%" },
        { "insertion kept, deletion dropped", "<w:p><w:ins><w:r><w:t>增</w:t></w:r></w:ins><w:del><w:r><w:delText>减</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>到</w:t></w:r></w:moveTo></w:p>", "增到" },
        { "paragraph end deleted", "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>前</w:t></w:r></w:p><w:p><w:r><w:t>后</w:t></w:r></w:p>", "前后" },
        { "hidden text", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>见</w:t></w:r></w:p>", "见" },
        { "hidden by style", "<w:p><w:r><w:rPr><w:rStyle w:val='Hid'/></w:rPr><w:t>藏</w:t></w:r><w:r><w:t>见</w:t></w:r></w:p>", "见" },
        { "hyperlink, smart tag, controls", "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent><w:p><w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>签</w:t></w:r></w:smartTag><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>件</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>", "链签件" },
        { "simple field", "<w:p><w:fldSimple w:instr=' DATE '><w:r><w:t>2024年</w:t></w:r></w:fldSimple></w:p>", "2024年" },
        { "field with a field in its code", "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>IF </w:instrText><w:fldChar w:fldCharType='begin'/><w:instrText>REF a</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>内</w:t><w:fldChar w:fldCharType='end'/><w:fldChar w:fldCharType='separate'/><w:t>外</w:t><w:fldChar w:fldCharType='end'/><w:t>后</w:t></w:r></w:p>", "外后" },
        { "field without end", "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>REF a</w:instrText></w:r></w:p><w:p><w:r><w:t>文</w:t></w:r></w:p>", "文" },
        { "formula", "<w:p><m:oMath><m:f><m:num><m:r><m:t>支出</m:t></m:r></m:num><m:den><m:r><m:t>预算</m:t></m:r></m:den></m:f></m:oMath></w:p>", "支出/预算" },
        { "ruby", "<w:p><w:r><w:ruby><w:rt><w:r><w:t>hàn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>汉</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", "汉" },
        { "text box once", $"<w:p><w:r><w:t>文</w:t><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{Box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{Box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>", "文\nTextBox:框内" },
        { "text box of old files", $"<w:p><w:r><w:pict><v:shape><v:textbox>{Box}</v:textbox></v:shape></w:pict></w:r></w:p>", "TextBox:框内" },
        { "two alternatives on end", $"<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx>{Box}</wps:txbx></mc:Choice><mc:Fallback/></mc:AlternateContent><mc:AlternateContent><mc:Choice><wps:txbx>{Box}</wps:txbx></mc:Choice></mc:AlternateContent></w:r></w:p>", "TextBox:框内\nTextBox:框内" },
        { "footnote", "<w:p><w:r><w:t>金额</w:t><w:footnoteReference w:id='2'/><w:t>万元</w:t></w:r></w:p><w:p><w:r><w:t>后</w:t></w:r></w:p>", "金额万元\nFootnote:注文\n后" },
        { "comment", "<w:p><w:commentRangeStart w:id='1'/><w:r><w:t>文</w:t></w:r><w:commentRangeEnd w:id='1'/><w:r><w:commentReference w:id='1'/></w:r></w:p>", "文" },
        { "contents by style", $"{DocxFile.P("一、概况1", "<w:pStyle w:val='T1'/>")}{DocxFile.P("一、概况")}", "Contents:一、概况1\n一、概况" },
        { "contents by control", $"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent>{DocxFile.P("目录")}{DocxFile.P("一、概况1")}</w:sdtContent></w:sdt>{DocxFile.P("一、概况")}", "Contents:目录\nContents:一、概况1\n一、概况" },
        { "contents by field", $"<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>TOC \\o \"1-3\"</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>一、概况1</w:t></w:r></w:p>{DocxFile.P("二、问题2")}<w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>{DocxFile.P("一、概况")}", "Contents:一、概况1\nContents:二、问题2\n一、概况" },
        { "contents field without end", $"<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>一、概况1</w:t></w:r></w:p>{DocxFile.P("正文")}", "一、概况1\n正文" },
        { "blanks around", DocxFile.P("　　一、概况  "), "一、概况" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void The_text_is_what_the_page_prints(string name, string body, string expected)
    {
        foreach (var strict in (bool[])[false, true])
        {
            var document = new DocxFile
            {
                Body = body,
                Strict = strict,
                Styles = "<w:style w:type='character' w:styleId='Base'><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type='character' w:styleId='Hid'><w:basedOn w:val='Base'/></w:style><w:style w:type='paragraph' w:styleId='T1'><w:name w:val='toc 1'/></w:style>",
                Footnotes = "<w:footnote w:type='separator' w:id='0'><w:p/></w:footnote><w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> 注文</w:t></w:r></w:p></w:footnote>",
            }.Read();

            var drawn = string.Join('\n', document.Blocks.Cast<Paragraph>().Select(p => (p.Kind == ParagraphKind.Body ? "" : $"{p.Kind}:") + p.Text.Replace('\n', '/')));
            Assert.True(expected == drawn, $"{name}: {drawn}");
        }
    }

    [Theory]
    [InlineData("<w:ins><w:r><w:t>增</w:t></w:r></w:ins>", "unaccepted_changes")]
    [InlineData("<w:r><w:object/><w:t>文</w:t></w:r>", "embedded_object_unread")]
    [InlineData("<w:r><w:sym w:font='Webdings' w:char='F001'/><w:t>文</w:t></w:r>", "unknown_symbol")]
    public void What_a_person_should_know_is_noted(string content, string code) =>
        Assert.Equal(code, Assert.Single(new DocxFile { Body = $"<w:p>{content}</w:p>" }.Read().Notes).Code);

    [Fact]
    public void Headers_and_footers_stand_apart_and_once()
    {
        var document = new DocxFile { Body = DocxFile.P("文"), Header = DocxFile.P("青石湾灌区管理站") + DocxFile.P("青石湾灌区管理站"), Footer = DocxFile.P("第1页") }.Read();

        Assert.Equal(["青石湾灌区管理站", "第1页"], document.Furniture);
        Assert.Equal(["文"], document.Paragraphs());
    }

    [Fact]
    public void Styles_are_followed_to_what_they_are_based_on()
    {
        var document = new DocxFile
        {
            Styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='21'/></w:rPr></w:rPrDefault></w:docDefaults>"
                + "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:name w:val='Normal'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 1'/><w:basedOn w:val='N'/><w:pPr><w:jc w:val='center'/><w:outlineLvl w:val='0'/></w:pPr><w:rPr><w:b/><w:sz w:val='32'/></w:rPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='H2'><w:name w:val='我的标题'/><w:basedOn w:val='H'/><w:pPr><w:ind w:firstLineChars='200' w:firstLine='640'/></w:pPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='Loop'><w:basedOn w:val='Loop'/></w:style>",
            Body = DocxFile.P("题", "<w:pStyle w:val='H2'/>") + DocxFile.P("文", "<w:ind w:left='420' w:hanging='210'/><w:jc w:val='end'/>") + DocxFile.P("环", "<w:pStyle w:val='Loop'/>")
                + "<w:p><w:r><w:rPr><w:b/><w:sz w:val='28'/></w:rPr><w:t>粗粗粗</w:t></w:r><w:r><w:t>细</w:t></w:r></w:p>",
        }.Read();

        Assert.Equal(
            [new("我的标题", 1, 16m, true, Alignment.Centre, 32m), new("Normal", null, 10.5m, false, Alignment.Right, 10.5m), new(null, null, 10.5m, false, Alignment.Left, 0m), new("Normal", null, 14m, true, Alignment.Left, 0m)],
            document.Blocks.Select(b => ((Paragraph)b).Style));
    }
}
