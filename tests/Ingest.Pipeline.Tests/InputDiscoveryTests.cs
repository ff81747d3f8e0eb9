using System.Text;
using Ingest.Documents;

namespace Ingest.Pipeline.Tests;

public sealed class InputDiscoveryTests : IDisposable
{
    private static readonly byte[] _report = "报告"u8.ToArray();

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Files_are_found_below_folders_and_ordered_by_path_byte_for_byte()
    {
        foreach (var name in new[] { "b/2.docx", "b/10.docx", "B/1.docx", "一.txt", "a.pdf" }) _folder.Write(name, "x");

        Assert.Equal(["B/1.docx", "a.pdf", "b/10.docx", "b/2.docx", "一.txt"], Paths(Find(_folder.Path)));
    }

    [Fact]
    public void Droppings_are_counted_and_not_listed()
    {
        foreach (var name in new[] { "~$a.docx", "Thumbs.db", "x/.DS_Store", "desktop.ini", "._a.docx", ".~lock.a.docx#", "__MACOSX/._b.docx", "a.docx" }) _folder.Write(name, "x");
        _folder.Write("z.zip", TemporaryFolder.Zip(("__MACOSX/._c.docx", _report), ("c.docx", _report), ("d/Thumbs.db", _report)));

        var found = Find(_folder.Path);

        Assert.Equal(["a.docx", "z.zip!/c.docx"], Paths(found));
        Assert.Equal(8, found.Droppings);
    }

    [Fact]
    public void Names_are_relative_to_what_the_given_paths_share()
    {
        var (one, two, alone) = (_folder.Write("2023/x/a.docx", "x"), _folder.Write("2024/a.docx", "x"), _folder.Write("2024/b.docx", "x"));

        Assert.Equal(["2023/x/a.docx", "2024/a.docx", "2024/b.docx"], Paths(Find(_folder.At("2023"), _folder.At("2024"))));
        Assert.Equal(["x/a.docx"], Paths(Find(_folder.At("2023"))));
        Assert.Equal(["b.docx"], Paths(Find(alone)));
        Assert.Equal(["2023/x/a.docx", "2024/a.docx"], Paths(Find(one, two)));
    }

    [Fact]
    public void A_file_given_twice_is_read_once()
    {
        var file = _folder.Write("x/a.docx", "x");

        Assert.Equal(["x/a.docx"], Paths(Find(_folder.Path, file, _folder.At("x"))));
    }

    [Fact]
    public void The_output_folder_is_never_read()
    {
        _folder.Write("a.docx", "x");
        _folder.Write("out/files.csv", "x");

        foreach (var name in new[] { "out", "out/", "x/../out" })
            Assert.Equal(["a.docx"], Paths(InputDiscovery.Find([_folder.Path], _folder.At(name), ReadLimits.Default, CancellationToken.None)));
    }

    [Fact]
    public void A_missing_path_is_listed_with_the_reason()
    {
        _folder.Write("a.docx", "x");

        var missing = Find(_folder.At("a.docx"), _folder.At("b.docx")).Inputs.Single(i => i.Path == "b.docx");

        Assert.Equal("unreadable", Problem(missing));
    }

    [Fact]
    public void A_missing_path_elsewhere_does_not_change_the_names_of_the_others()
    {
        var file = _folder.Write("x/a.docx", "x");

        Assert.Equal(["a.docx", "b.docx"], Paths(Find(file, _folder.At("y/b.docx"))).Select(p => p[(p.LastIndexOf('/') + 1)..]).Order());
        Assert.Contains("a.docx", Paths(Find(file, _folder.At("y/b.docx"))));
    }

    [Fact]
    public void A_linked_folder_is_listed_and_not_entered()
    {
        _folder.Write("a/1.docx", "x");
        Directory.CreateSymbolicLink(_folder.At("a/loop"), _folder.Path);

        var found = Find(_folder.Path);

        Assert.Equal(["a/1.docx", "a/loop"], Paths(found));
        Assert.Equal("unreadable", Problem(found.Inputs[1]));
    }

    [Fact]
    public void Members_of_an_archive_are_files_with_their_bytes()
    {
        _folder.Write("z.ZIP", TemporaryFolder.Zip(("b/报告.docx", _report), ("a.txt", [1, 2]), ("empty/", [])));

        var found = Find(_folder.Path);

        Assert.Equal(["z.ZIP!/a.txt", "z.ZIP!/b/报告.docx"], Paths(found));
        Assert.Equal(_report, Bytes(found.Inputs[1]));
        Assert.Equal([1, 2], Bytes(found.Inputs[0]));
    }

    [Fact]
    public void Unmarked_names_are_read_as_UTF8_where_valid_and_else_as_GB18030()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;
        _folder.Write("gbk.zip", Unmarked(TemporaryFolder.Zip(gb18030, ("县医院/自评报告.docx", _report))));
        _folder.Write("utf8.zip", Unmarked(TemporaryFolder.Zip(("县医院/自评报告.docx", _report))));
        _folder.Write("marked.zip", TemporaryFolder.Zip(("县医院/自评报告.docx", _report)));

        Assert.Equal(["gbk.zip!/县医院/自评报告.docx", "marked.zip!/县医院/自评报告.docx", "utf8.zip!/县医院/自评报告.docx"], Paths(Find(_folder.Path)));
    }

    [Fact]
    public void Names_that_climb_out_of_an_archive_stay_inside_and_stay_apart()
    {
        _folder.Write("z.zip", TemporaryFolder.Zip(("../../etc/a.docx", _report), ("/etc/a.docx", [1]), ("b\\c.docx", [2]), ("..", [3])));

        var found = Find(_folder.Path);

        Assert.Equal(["z.zip!/_", "z.zip!/b/c.docx", "z.zip!/etc/a.docx", "z.zip!/etc/a.docx#2"], Paths(found));
        Assert.Equal([1], Bytes(found.Inputs[3]));
    }

    [Fact]
    public void Archives_in_archives_are_opened_to_a_depth()
    {
        var third = TemporaryFolder.Zip(("c.docx", _report), ("fourth.zip", TemporaryFolder.Zip(("d.docx", _report))));
        _folder.Write("one.zip", TemporaryFolder.Zip(("a.docx", _report), ("two.zip", TemporaryFolder.Zip(("b.docx", _report), ("three.zip", third)))));

        var found = Find(_folder.Path);

        Assert.Equal(["one.zip!/a.docx", "one.zip!/two.zip!/b.docx", "one.zip!/two.zip!/three.zip!/c.docx", "one.zip!/two.zip!/three.zip!/fourth.zip"], found.Inputs.Select(i => i.Path).OrderBy(p => p.Length));
        Assert.Equal("too_large", Problem(found.Inputs.Single(i => i.Path.EndsWith("fourth.zip", StringComparison.Ordinal))));
        Assert.All(found.Inputs.Where(i => i.Path.EndsWith(".docx", StringComparison.Ordinal)), i => Assert.Equal(_report, Bytes(i)));
    }

    public static TheoryData<string, byte[], string> BadArchives => new()
    {
        { "no members", TemporaryFolder.Zip(), "empty" },
        { "cut short", TemporaryFolder.Zip(("a.docx", new byte[500]))[..60], "corrupt" },
        { "too many members", TemporaryFolder.Zip([.. Enumerable.Range(0, 10_001).Select(i => ($"{i}.txt", Array.Empty<byte>()))]), "too_large" },
    };

    [Theory, MemberData(nameof(BadArchives))]
    public void A_bad_archive_is_one_file_with_a_problem(string what, byte[] content, string code)
    {
        _folder.Write($"{what}.zip", content);

        Assert.Equal([code], Find(_folder.Path).Inputs.Select(Problem));
    }

    [Fact]
    public void A_member_that_lies_about_its_size_is_corrupt_and_one_with_a_password_is_encrypted()
    {
        var zip = TemporaryFolder.Zip(("a.txt", new byte[100_000]));
        var (lying, locked) = (zip.ToArray(), zip.ToArray());
        var directory = zip.AsSpan().LastIndexOf("PK\x01\x02"u8);
        lying[directory + 24] = 10;
        lying[directory + 25] = lying[directory + 26] = 0;
        locked[directory + 8] |= 1;
        _folder.Write("lying.zip", lying);
        _folder.Write("locked.zip", locked);

        Assert.Equal([("locked.zip!/a.txt", "encrypted"), ("lying.zip!/a.txt", "corrupt")], Find(_folder.Path).Inputs.Select(i => (i.Path, Problem(i))));
    }

    [Fact]
    public void A_word_file_named_zip_and_a_text_named_zip_are_files_themselves()
    {
        _folder.Write("a.zip", TemporaryFolder.Zip(("[Content_Types].xml", _report), ("word/document.xml", _report)));
        _folder.Write("b.zip", "text");

        Assert.Equal(["a.zip", "b.zip"], Paths(Find(_folder.Path)));
    }

    [Fact]
    public void A_device_behind_a_link_is_an_empty_file_and_a_link_to_nothing_cannot_be_read()
    {
        if (!File.Exists("/dev/zero")) return;
        File.CreateSymbolicLink(_folder.At("a.txt"), "/dev/zero");
        File.CreateSymbolicLink(_folder.At("b.zip"), "/dev/zero");
        File.CreateSymbolicLink(_folder.At("c.txt"), _folder.At("nothing"));

        var inputs = Find(_folder.Path).Inputs;

        Assert.All(inputs.Take(2), i => Assert.Empty(Bytes(i)));
        Assert.Equal("unreadable", Problem(inputs[2]));
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_unread()
    {
        _folder.Write("a.txt", new byte[11]);
        _folder.Write("z.zip", TemporaryFolder.Zip(("b.txt", new byte[11])));

        Assert.All(Find(_folder.Path).Inputs, i => Assert.Equal("too_large", Problem(i, ReadLimits.Default with { MaxBytes = 10 })));
    }

    public void Dispose() => _folder.Dispose();

    private static DiscoveredInputs Find(params string[] paths) => InputDiscovery.Find(paths, excludedFolder: null, ReadLimits.Default, CancellationToken.None);

    private static IEnumerable<string> Paths(DiscoveredInputs found) => found.Inputs.Select(i => i.Path);

    private static byte[] Bytes(Input input) => Assert.IsType<Content.Available>(input.Open(ReadLimits.Default)).Bytes.ToArray();

    private static string Problem(Input input) => Problem(input, ReadLimits.Default);

    private static string Problem(Input input, ReadLimits limits) => Assert.IsType<Content.Unavailable>(input.Open(limits)).Problem.Code;

    /// <summary>The archive with the UTF-8 marks of its names cleared.</summary>
    private static byte[] Unmarked(byte[] zip)
    {
        for (var i = 0; i + 10 < zip.Length; i++)
            if (zip.AsSpan(i).StartsWith("PK\x03\x04"u8)) zip[i + 7] &= 0xF7;
            else if (zip.AsSpan(i).StartsWith("PK\x01\x02"u8)) zip[i + 9] &= 0xF7;
        return zip;
    }
}
