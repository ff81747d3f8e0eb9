using System.Text;
using Ingest.Documents.Reading.Office;
using Ingest.Documents.Tests.Reading.Doc;
using Ingest.Documents.Tests.Reading.Docx;

namespace Ingest.Documents.Tests.Reading.Office;

/// <summary>With a shell script in the place of LibreOffice, which works in the folder where the saved file must come to lie.</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private static readonly byte[] _word95 = CompoundFileWriter.Write(("WordDocument", [0xEC, 0xA5, 0x65, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    private static readonly byte[] _locked = CompoundFileWriter.Write(("WordDocument", [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 1]));
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_it_saved_is_read_in_the_old_format_s_name()
    {
        File.WriteAllBytes(_folder.At("saved.docx"), new DocxFile { Body = DocxFile.P("全年支出12.50万元。") }.Bytes());

        var document = Assert.IsType<ReadResult.Success>(Read($"cp '{_folder.At("saved.docx")}' source.docx")).Document;

        Assert.Equal((SourceFormat.Doc, DocumentReader.Libreoffice), (document.Format, document.Reader));
        Assert.Equal(["全年支出12.50万元。"], document.Paragraphs());
    }

    [Theory]
    [InlineData("exit 1")]
    [InlineData("echo x > source.docx; exit 77")]
    [InlineData("exit 0")]
    [InlineData("echo 'no package' > source.docx")]
    [InlineData(": > source.docx")]
    [InlineData("mkdir source.docx")]
    [InlineData("kill -9 $$")]
    public void Where_it_fails_the_format_s_own_reader_has_the_word(string script) => Assert.Null(Read(script));

    [Fact]
    public void A_saved_file_over_the_limit_is_not_read()
    {
        File.WriteAllBytes(_folder.At("saved.docx"), new DocxFile { Body = DocxFile.P("全年支出12.50万元。"), Compression = System.IO.Compression.CompressionLevel.NoCompression }.Bytes());
        var size = new FileInfo(_folder.At("saved.docx")).Length;
        ReadResult? Within(long most) => Read($"cp '{_folder.At("saved.docx")}' source.docx", limits: ReadLimits.Default with { MaxBytes = most });

        Assert.NotNull(Within(size));
        Assert.Null(Within(size - 1));
    }

    [Fact]
    public void Too_much_time_ends_it() => Assert.Null(Read("sleep 600", limits: ReadLimits.Default with { MaxTime = TimeSpan.FromMilliseconds(300) }));

    [Fact]
    public void A_stop_ends_it()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        Assert.Throws<OperationCanceledException>(() => Read("sleep 600", stop: stop.Token));
    }

    [Fact]
    public void What_cannot_be_started_leaves_the_word_to_the_own_reader() =>
        Assert.Null(new LibreOffice(new(_folder.At("missing"))).Read(new("报告.doc", _word95), new DocReader(), ReadLimits.Default, CancellationToken.None));

    [Fact]
    public void What_the_own_reader_refuses_for_good_is_not_converted()
    {
        var refusal = Assert.IsType<ReadResult.Refusal>(Read($"touch '{_folder.At("started")}'", _locked));

        Assert.Equal(ProblemCode.Encrypted, refusal.Code);
        Assert.False(File.Exists(_folder.At("started")));
    }

    [Fact]
    public void New_formats_are_not_converted()
    {
        var office = Office($"touch '{_folder.At("started")}'");

        Assert.Null(office.Read(new("报告.docx", new DocxFile { Body = DocxFile.P("支出") }.Bytes()), new DocxReader(), ReadLimits.Default, CancellationToken.None));
        Assert.False(File.Exists(_folder.At("started")));
    }

    private ReadResult? Read(string script, byte[]? file = null, ReadLimits? limits = null, CancellationToken stop = default) =>
        Office(script).Read(new("报告.doc", file ?? _word95), new DocReader(), limits ?? ReadLimits.Default, stop);

    private LibreOffice Office(string script)
    {
        var path = _folder.At("soffice");
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n", new UTF8Encoding(false));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return new(new(path));
    }
}
