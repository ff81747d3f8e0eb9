namespace Ingest.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private const string Report = """
        清河县图书馆2023年度部门整体支出绩效自评报告

        一、部门概况
        核定编制20名，年末在职18人。
        二、资金情况
        2023年支出500.00万元，其中基本支出310.20万元、项目支出198.80万元。
        三、自评结论
        自评得分96.5分，等级为优。
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingest-");

    public static TheoryData<string, int> ExitCodes => new()
    {
        { "run in/report.txt -o out", 0 },
        { "run in/empty.txt --out out", 0 },
        { "run in --out out --workers 3 --time-limit 20 --quiet", 0 },
        { "run in/report.txt in/missing.txt --out out", 0 },
        { "run missing --out out", 1 },
        { "run empty-folder --out out", 1 },
        { "run in --out in", 1 },
        { "run in --out in/report.txt", 1 },
        { "show in/report.txt", 0 },
        { "show in/empty.txt", 1 },
        { "show in/missing.txt", 1 },
        { "show in/report.txt --part 7", 1 },
        { "show in/report.txt --only everything", 2 },
        { "run --out out", 2 },
        { "run in", 2 },
        { "run in --out out --workers 0", 2 },
        { "run in --out out --workers many", 2 },
        { "run in --out out --fast", 2 },
        { "sing", 2 },
        { "", 2 },
        { "doctor", 0 },
        { "show in/report.txt --ocr --libreoffice", 0 },
        { "--help", 0 },
        { "run --help", 0 },
        { "--version", 0 },
    };

    [Theory, MemberData(nameof(ExitCodes))]
    public async Task The_exit_code_says_how_it_went(string arguments, int expected)
    {
        var (exit, output, error) = await Run(arguments);

        Assert.True(expected == exit, $"{arguments}: {exit}\n{output}\n{error}");
        if (expected != 0) Assert.NotEmpty(error.Trim());
    }

    [Fact]
    public async Task A_run_leaves_its_results_and_says_where()
    {
        var (_, output, _) = await Run("run in --out out");

        Assert.Contains("open review.html", output, StringComparison.Ordinal);
        Assert.Contains("failed: empty.txt (empty)", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.FullName, "out", "run.json")));
    }

    [Fact]
    public async Task A_quiet_run_prints_nothing()
    {
        var (_, output, error) = await Run("run in --out out --quiet");

        Assert.Equal(("", ""), (output, error));
    }

    [Theory]
    [InlineData("run in --out out")]
    [InlineData("show in/report.txt")]
    public async Task A_file_or_pipe_gets_no_escape_sequences(string arguments)
    {
        var (_, output, _) = await Run(arguments);

        Assert.DoesNotContain('\u001b', output);
    }

    [Theory]
    [InlineData("identity", "Identity")]
    [InlineData("sections", "Sections")]
    [InlineData("facts", "Amounts")]
    [InlineData("findings", "Findings")]
    public async Task One_part_can_be_shown_alone(string part, string heading)
    {
        var (_, output, _) = await Run($"show in/report.txt --only {part}");

        Assert.Contains($"── {heading}", output, StringComparison.Ordinal);
        Assert.DoesNotContain(part == "findings" ? "── Identity" : "── Findings", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_ends_with_examples()
    {
        var (_, output, _) = await Run("run --help");

        Assert.Contains("ingest run submissions --out results", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_stopped_says_so_and_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        var (exit, _, error) = await Run("run in --out out", stop.Token);

        Assert.Equal(1, exit);
        Assert.Contains("Stopped.", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.FullName, "out")));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<(int Exit, string Output, string Error)> Run(string arguments, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "empty-folder"));
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "in"));
        File.WriteAllText(Path.Combine(_folder.FullName, "in", "report.txt"), Report);
        File.WriteAllText(Path.Combine(_folder.FullName, "in", "empty.txt"), "");
        var words = arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(InFolder).ToArray();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await CommandLine.Run(words, output, error, cancellation);
        return (exit, output.ToString(), error.ToString());
    }

    private string InFolder(string word) =>
        word.StartsWith("in", StringComparison.Ordinal) || word is "out" or "missing" or "empty-folder" ? Path.Combine(_folder.FullName, word) : word;
}
