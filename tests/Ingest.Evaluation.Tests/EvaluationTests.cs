using Ingest.Evaluation.Labels;
using Ingest.Evaluation.Matching;
using Ingest.Evaluation.Reporting;
using Spectre.Console;

namespace Ingest.Evaluation.Tests;

public sealed class EvaluationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("labelled-set").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_report_without_labels_is_listed_and_skipped()
    {
        Write("reports/01.txt", "石桥县农业农村局2023年度部门整体支出绩效自评报告\n一、部门概况\n编制40名。");
        Write("labels/01.gold.json", """{"unit": null, "fiscal_year": 2023, "headcounts": []}""");
        Write("reports/02.txt", "另一份报告");
        Write("reports/03.txt", "第三份报告");
        Write("labels/03.gold.json", "[not an object");

        var result = Evaluator.Run(LabelledSet.Open(_folder)!, CancellationToken.None);

        Assert.Equal(1, result.Reports);
        Assert.Contains(new ReportProblem("02.txt", "no labels: skipped"), result.Problems);
        Assert.Contains(new ReportProblem("03.txt", "labels unreadable: skipped"), result.Problems);
        Assert.Contains(result.Metrics, m => m.Field == "identity.fiscal_year" && m.Gold == 1);
    }

    [Fact]
    public void A_file_that_cannot_be_read_misses_everything_that_is_labelled()
    {
        Write("reports/01.docx", "");
        Write("labels/01.gold.json", """{"amounts": [{"raw": "1万元", "yuan": "10000", "role": "other", "subject": "", "near": ""}]}""");

        var result = Evaluator.Run(LabelledSet.Open(_folder)!, CancellationToken.None);

        Assert.Equal(new Metric("amounts", 0, 0, 1), Assert.Single(result.Metrics));
        Assert.StartsWith("Empty", Assert.Single(result.Problems).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_reports_is_no_labelled_set() => Assert.Null(LabelledSet.Open(_folder));

    [Fact]
    public void Two_runs_write_the_same_file_and_it_reads_back()
    {
        Write("reports/01.txt", "一、部门概况\n支出30万元。");
        Write("labels/01.gold.json", """{"sections": [{"number": "一、", "title": "部门概况", "level": 1, "canonical": "overview"}], "issues": []}""");

        var first = EvaluationFile.Write(Evaluator.Run(LabelledSet.Open(_folder)!, CancellationToken.None));
        var second = EvaluationFile.Write(Evaluator.Run(LabelledSet.Open(_folder)!, CancellationToken.None));

        Assert.Equal(first, second);
        Assert.Equal(first, EvaluationFile.Write(EvaluationFile.Read(first)!));
        Assert.Null(EvaluationFile.Read("{}"));
        Assert.Null(EvaluationFile.Read("no json"));
    }

    [Fact]
    public void Two_versions_are_compared_field_by_field()
    {
        var before = Result(new Metric("amounts", 5, 10, 10), new Metric("scores", 4, 4, 4), new Metric("sections", 3, 3, 4));
        var now = Result(new Metric("amounts", 7, 10, 10), new Metric("scores", 4, 4, 4), new Metric("sections", 2, 4, 4), new Metric("headcounts", 1, 1, 1));

        var lines = Print(p => p.PrintMetrics(now, before)).Split('\n');

        Assert.Contains(lines, l => l.Contains("amounts", StringComparison.Ordinal) && l.Contains("+0.200", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("scores", StringComparison.Ordinal) && l.TrimEnd().EndsWith('='));
        Assert.Contains(lines, l => l.Contains("sections", StringComparison.Ordinal) && l.Contains("-0.357", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("headcounts", StringComparison.Ordinal) && l.Contains("new", StringComparison.Ordinal));
    }

    [Fact]
    public void Errors_are_printed_one_to_a_line_with_their_place()
    {
        var error = new FieldError("01.txt", "amounts", ErrorKind.Missed, "30万元", "", "支出\n[共计]");

        Assert.Equal("01.txt\tamounts\tMISSED\t30万元\t\t支出 [共计]\n", Print(p => p.PrintErrors(Result() with { Errors = [error] })));
    }

    [Fact]
    public void Labels_tolerate_what_they_do_not_know()
    {
        var gold = GoldReader.Read("""
            {"unit": "甲", "grade": null, "amounts": [{"raw": "1万元"}, {"raw": "2万元", "yuan": 20000, "new": true}, "text"],
             "issues": [{"type": "other", "evidence": "one quote"}], "scores": [{"path": ["产出"], "max": "10", "awarded": null}], "sections": "none"}
            """)!;

        Assert.Equal(["unit", "grade"], gold.Identity.Keys);
        Assert.Equal(20000m, Assert.Single(gold.Amounts!).Yuan);
        Assert.Equal("one quote", Assert.Single(Assert.Single(gold.Issues!).Evidence));
        Assert.Equal((10m, null), (gold.Scores![0].Max, gold.Scores[0].Awarded));
        Assert.Null(gold.Sections);
    }

    [Fact]
    public void Alignment_pairs_every_item_once_at_most_and_keeps_order_where_it_can()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var gold = Enumerable.Range(0, random.Next(0, 12)).Select(_ => random.Next(4)).ToList();
            var found = Enumerable.Range(0, random.Next(0, 12)).Select(_ => random.Next(4)).ToList();

            var pairs = Alignment.Pair(gold.Count, found.Count, (g, f) => gold[g] == found[f] ? 1 : 0);

            Assert.True(pairs.Select(p => p.Gold).Distinct().Count() == pairs.Count && pairs.Select(p => p.Found).Distinct().Count() == pairs.Count, $"seed {seed}");
            Assert.True(pairs.All(p => gold[p.Gold] == found[p.Found]), $"seed {seed}");
            Assert.True(pairs.Count == Enumerable.Range(0, 4).Sum(v => Math.Min(gold.Count(x => x == v), found.Count(x => x == v))), $"seed {seed}");
        }
    }

    private static EvaluationResult Result(params Metric[] metrics) => new(1, metrics, [], [], [], []);

    private static string Print(Action<EvaluationPrinter> print)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = 200;
        print(new EvaluationPrinter(console));
        return writer.ToString();
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
