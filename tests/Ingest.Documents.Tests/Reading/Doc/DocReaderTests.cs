namespace Ingest.Documents.Tests.Reading.Doc;

public sealed class DocReaderTests
{
    private static readonly byte[] Sample = Load();

    [Fact]
    public void A_binary_word_file_reads_as_it_prints()
    {
        var document = Read.Document(Sample);

        Assert.Equal(
            """
            青石湾灌区管理站
            一、~基本情况
            （一）~职能
            承担十二个行政村的灌溉供水。
            （二）~人员
            1．~渠道班
            2．~泵站班
            二、~问题
            一级标题
            年初预算312.40万元。
            Footnote:含上年结转。
            第域果	后/行
            一级|二级|分值|得分
            [2x1]产出|里程|12|11
            培训/期数|8|8
            [1x2]合计|20|19
            表后
            外/外续
            内甲|内乙
            结束
            """.ReplaceLineEndings("\n"),
            document.Drawn());
        Assert.Equal(SourceFormat.Doc, document.Format);
        Assert.Equal(["灌区管理站"], document.Furniture);
        Assert.Equal("unaccepted_changes", Assert.Single(document.Notes).Code);
        Assert.Equal(new("Normal", null, 22m, true, Alignment.Centre, 0m), ((Paragraph)document.Blocks[0]).Style);
        Assert.Equal(1, ((Paragraph)document.Blocks[8]).Style.OutlineLevel);
        Sound.Check(new ReadResult.Success(document));
    }

    [Theory]
    [InlineData("EncryptedPackage", SourceFormat.Docx, ProblemCode.Encrypted)]
    [InlineData("Workbook", SourceFormat.Unknown, ProblemCode.NeedsConverter)]
    [InlineData("MatOST", SourceFormat.Wps, ProblemCode.NeedsConverter)]
    [InlineData("Contents of some program", SourceFormat.Unknown, ProblemCode.Unsupported)]
    [InlineData("WordDocument", SourceFormat.Doc, ProblemCode.Corrupt)]
    public void Other_files_in_the_same_container_are_refused_by_what_they_are(string stream, SourceFormat format, ProblemCode code)
    {
        var refusal = Assert.IsType<ReadResult.Refusal>(Read.Any(CompoundFileWriter.Write((stream, new byte[100]))));

        Assert.Equal((format, code), (refusal.Format, refusal.Code));
    }

    [Theory]
    [InlineData(0x65, 0, ProblemCode.NeedsConverter)]
    [InlineData(0xC1, 0x0100, ProblemCode.Encrypted)]
    public void Old_and_locked_files_say_so(byte version, int flags, ProblemCode code)
    {
        byte[] header = [0xEC, 0xA5, version, 0, 0, 0, 0, 0, 0, 0, (byte)(flags & 0xFF), (byte)(flags >> 8)];

        Assert.Equal(code, Read.Refusal(CompoundFileWriter.Write(("WordDocument", header))));
    }

    [Fact]
    public void Mutated_files_give_a_document_or_a_refusal()
    {
        for (var seed = 0; seed < 3000; seed++) Sound.Check(Read.Any(Mutation.Of(Sample, seed)));
    }

    [Fact]
    public void A_file_of_which_every_number_may_lie_gives_a_document_or_a_refusal()
    {
        for (var seed = 0; seed < 3000; seed++)
        {
            var (random, bytes) = (new Random(seed), (byte[])Sample.Clone());
            for (var n = random.Next(1, 60); n > 0; n--) random.NextBytes(bytes.AsSpan(random.Next(512, bytes.Length - 4), 4));
            Sound.Check(Read.Any(bytes));
        }
    }

    private static byte[] Load()
    {
        using var stream = typeof(DocReaderTests).Assembly.GetManifestResourceStream("sample.doc")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
