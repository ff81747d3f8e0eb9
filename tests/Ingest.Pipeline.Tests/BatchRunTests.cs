using System.Globalization;
using System.Text.Json;
using Ingest.Datasets;
using Ingest.Documents;
using Ingest.Samples;

namespace Ingest.Pipeline.Tests;

public sealed class BatchRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Out => _folder.At("out");

    [Fact]
    public async Task Results_are_the_same_bytes_for_any_number_of_workers_and_any_order_of_paths()
    {
        var paths = Enumerable.Range(0, 40).Select(i => _folder.Write($"in/{i % 7}/{i}.docx", $"{i % 30}")).ToList();
        var expected = await Outputs(paths, workers: 1, "first");

        foreach (var seed in new[] { 1, 2, 3 })
        {
            var shuffled = paths.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, await Outputs(shuffled, workers: 4, $"seed{seed}"));
        }

        Assert.Contains("-dup2", expected["reports.csv"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_defect_fails_its_own_document_loudly_and_no_other()
    {
        _folder.Write("in/a.docx", "a");
        _folder.Write("in/bad.docx", "b");

        var summary = await Completed(input => input.Path == "bad.docx" ? throw new InvalidOperationException("our bug") : Sample.File(input.Path));

        Assert.Equal(1, summary.Defects);
        Assert.Equal(("bad.docx", FileStatus.Failed, "internal_error"), summary.Troubled.Select(t => (t.Path, t.Status, t.Problem.Code)).Single());
        Assert.Contains("our bug", File.ReadAllText(Path.Combine(Out, RunFiles.Errors)), StringComparison.Ordinal);
        Assert.Equal(1, summary.Files[FileStatus.Ok]);
    }

    [Fact]
    public async Task A_place_outside_its_document_is_a_defect_of_that_document_alone()
    {
        _folder.Write("in/a.docx", "a");
        _folder.Write("in/bad.docx", "b");

        var summary = await Completed(input => input.Path == "bad.docx" ? Misplaced(Sample.File(input.Path)) : Sample.File(input.Path));

        Assert.Equal(("bad.docx", "internal_error"), summary.Troubled.Select(t => (t.Path, t.Problem.Code)).Single());
        Assert.Equal(1, summary.Reports);
        Assert.DoesNotContain("bad.docx", File.ReadAllText(Path.Combine(Out, "evidence.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_takes_too_long_is_given_up()
    {
        _folder.Write("in/slow.docx", "a");

        var summary = await Completed(_ => throw new OperationCanceledException("should not be asked"), slow: true);

        Assert.Equal("time_limit", summary.Troubled.Single().Problem.Code);
    }

    [Fact]
    public async Task An_earlier_run_is_replaced_and_files_of_others_are_kept()
    {
        _folder.Write("in/a.docx", "a");
        await Completed(_ => throw new InvalidOperationException("leaves a log"));
        File.WriteAllText(Path.Combine(Out, "notes.txt"), "mine");

        await Completed(input => Sample.File(input.Path));

        Assert.True(File.Exists(Path.Combine(Out, "notes.txt")));
        Assert.False(File.Exists(Path.Combine(Out, RunFiles.Errors)));
        Assert.Equal(RunFiles.All.Except([RunFiles.Errors]).Append("notes.txt").Order(StringComparer.Ordinal), Names(Out));
    }

    [Fact]
    public async Task A_run_that_is_stopped_leaves_the_earlier_results_alone()
    {
        _folder.Write("in/a.docx", "a");
        await Completed(input => Sample.File(input.Path));
        var before = File.ReadAllText(Path.Combine(Out, "run.json"));
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => BatchRun.Run(Options(), (_, _) => Stop(stop), stop.Token));

        Assert.Equal(before, File.ReadAllText(Path.Combine(Out, "run.json")));
        Assert.Equal(RunFiles.All.Except([RunFiles.Errors]).Order(StringComparer.Ordinal), Names(Out));
    }

    [Fact]
    public async Task A_result_that_is_open_elsewhere_stops_the_run_before_anything_is_replaced()
    {
        _folder.Write("in/a.docx", "a");
        await Completed(input => Sample.File(input.Path));
        var before = File.ReadAllText(Path.Combine(Out, "run.json"));
        using (new FileStream(Path.Combine(Out, "amounts.csv"), FileMode.Open, FileAccess.Read, FileShare.None))
            Assert.Contains("hold them open", await Refusal(Options()), StringComparison.Ordinal);

        Assert.Equal(before, File.ReadAllText(Path.Combine(Out, "run.json")));
        await Completed(input => Sample.File(input.Path));
    }

    [Fact]
    public async Task A_run_that_was_killed_is_followed_by_a_whole_one()
    {
        _folder.Write("in/a.docx", "a");
        _folder.Write("out/.ingest-partial/files.csv", "half");
        _folder.Write("out/amounts.csv", "moved before the kill");

        await Completed(input => Sample.File(input.Path));

        Assert.Equal(RunFiles.All.Except([RunFiles.Errors]).Order(StringComparer.Ordinal), Names(Out));
    }

    [Fact]
    public async Task A_folder_with_other_things_in_it_is_refused_and_left_alone()
    {
        _folder.Write("in/a.docx", "a");
        _folder.Write("out/thesis.docx", "mine");

        Assert.Contains("not empty", await Refusal(Options()), StringComparison.Ordinal);
        Assert.Equal(["thesis.docx"], Names(Out));
    }

    [Fact]
    public async Task An_output_folder_in_use_is_refused()
    {
        _folder.Write("in/a.docx", "a");
        using var other = OutputFolder.Claim(Out).Folder;

        Assert.Contains("another run", await Refusal(Options()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_run_is_refused_in_a_sentence_and_nothing_is_left_behind()
    {
        Directory.CreateDirectory(_folder.At("in"));
        var file = _folder.Write("a-file", "x");

        Assert.Contains("No files were found", await Refusal(Options()), StringComparison.Ordinal);
        Assert.Contains("There is no file or folder", await Refusal(Options() with { Paths = [_folder.At("nowhere")] }), StringComparison.Ordinal);
        Assert.Contains("is a file", await Refusal(Options() with { OutputFolder = file }), StringComparison.Ordinal);
        Assert.Contains("cannot be written", await Refusal(Options() with { OutputFolder = Path.Combine(file, "out") }), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    [Fact]
    public async Task Every_bad_input_is_a_row_with_a_sentence()
    {
        _folder.Write("in/empty.docx");
        _folder.Write("in/zeros.docx", new byte[4096]);
        _folder.Write("in/cut.docx", TemporaryFolder.Zip(("word/document.xml", new byte[3000]))[..50]);
        _folder.Write("in/archive.rar", [.. "Rar!\x1a\x07"u8, 1, 2, 3]);
        _folder.Write("in/archive.7z", 0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0);
        _folder.Write("in/cut.zip", TemporaryFolder.Zip(("a.txt", new byte[3000]))[..50]);

        var outcome = await BatchRun.Run(Options() with { Paths = [_folder.At("in"), _folder.At("missing.docx")] }, null, TimeProvider.System, CancellationToken.None);
        var troubled = Assert.IsType<RunOutcome.Completed>(outcome).Summary.Troubled;

        Assert.Equal(7, troubled.Count);
        Assert.All(troubled, t => Assert.Equal(FileStatus.Failed, t.Status));
        Assert.All(troubled, t => Assert.Matches("\\p{IsCJKUnifiedIdeographs}.*。$", t.Problem.Message));
        Assert.DoesNotContain(troubled, t => t.Problem.Code == "internal_error");
        Assert.Equal("unsupported", troubled.Single(t => t.Path == "archive.rar").Problem.Code);
    }

    [Fact]
    public async Task The_summary_file_holds_version_configuration_counts_problems_and_times()
    {
        _folder.Write("in/a.docx", "a");
        _folder.Write("in/b.docx", "b");
        await Completed(input => input.Path == "a.docx" ? Sample.File(input.Path) : Sample.FailedFile(input.Path));

        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Out, RunFiles.Summary)));
        var root = json.RootElement;

        Assert.Equal(["version", "configuration", "counts", "problems", "timings"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal(1, root.GetProperty("counts").GetProperty("findings").GetProperty("error").GetInt32());
        Assert.Equal(4, root.GetProperty("counts").GetProperty("rows").GetProperty("amounts").GetInt32());
        Assert.Equal(1, root.GetProperty("problems").GetProperty("encrypted").GetInt32());
        Assert.Equal(2, root.GetProperty("configuration").GetProperty("workers").GetInt32());
    }

    public void Dispose() => _folder.Dispose();

    private RunOptions Options() => new() { Paths = [_folder.At("in")], OutputFolder = Out, Workers = 2 };

    private async Task<RunSummary> Completed(Func<Input, FileResult> process, bool slow = false)
    {
        var options = slow ? Options() with { Limits = ReadLimits.Default with { MaxTime = TimeSpan.FromMilliseconds(50) } } : Options();
        var outcome = await BatchRun.Run(options, (input, stop) => slow ? WaitFor(stop) : process(input), CancellationToken.None);
        return Assert.IsType<RunOutcome.Completed>(outcome).Summary;
    }

    private static FileResult WaitFor(CancellationToken stop)
    {
        stop.WaitHandle.WaitOne();
        stop.ThrowIfCancellationRequested();
        return Sample.File();
    }

    private static FileResult Stop(CancellationTokenSource stop)
    {
        stop.Cancel();
        return Sample.File();
    }

    private static FileResult Misplaced(FileResult file)
    {
        var report = file.Reports[0];
        var finding = report.Findings[0] with { Evidence = [report.Findings[0].Evidence[0] with { Place = new Place(99, 0, 1) }] };
        return file with { Reports = [report with { Findings = [finding] }] };
    }

    private static async Task<string> Refusal(RunOptions options) =>
        Assert.IsType<RunOutcome.Refused>(await BatchRun.Run(options, null, TimeProvider.System, CancellationToken.None)).Reason;

    private async Task<Dictionary<string, string>> Outputs(IReadOnlyList<string> paths, int workers, string name)
    {
        var options = Options() with { Paths = paths, OutputFolder = _folder.At(name), Workers = workers };
        await BatchRun.Run(options, Process, CancellationToken.None);
        return RunFiles.All.Except([RunFiles.Summary, RunFiles.Errors]).ToDictionary(f => f, f => File.ReadAllText(Path.Combine(options.OutputFolder, f)));
    }

    /// <summary>Units repeat, so that copies must be told apart; work ends in another order than it began.</summary>
    private static FileResult Process(Input input, CancellationToken stop)
    {
        var number = int.Parse(((Content.Available)input.Open(ReadLimits.Default)).Bytes.Span, CultureInfo.InvariantCulture);
        Thread.Sleep(number * 7 % 5);
        return number % 5 == 0 ? Sample.FailedFile(input.Path) : Sample.File(input.Path, $"清河县第{number}小学", number % 4);
    }

    private static IEnumerable<string> Names(string folder) =>
        new DirectoryInfo(folder).EnumerateFileSystemInfos().Select(f => f.Name).Order(StringComparer.Ordinal);
}
