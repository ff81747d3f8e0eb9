namespace Ingest.Cli.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("evaluate").FullName;

    public EvaluateCommandTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "reports"));
        Directory.CreateDirectory(Path.Combine(_folder, "labels"));
        File.WriteAllText(Path.Combine(_folder, "reports", "01.txt"), "石桥县农业农村局2023年度部门整体支出绩效自评报告\n一、部门概况\n核定编制40名。\n");
        File.WriteAllText(Path.Combine(_folder, "labels", "01.gold.json"), """{"fiscal_year": 2023, "headcounts": [{"category": "establishment", "count": 41, "near": "核定编制"}], "issues": []}""");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Figures_are_printed_and_compared_with_an_earlier_evaluation()
    {
        var file = Path.Combine(_folder, "now.json");

        var (first, _, _) = await Run("evaluate", _folder, "--json", file);
        var (second, output, _) = await Run("evaluate", _folder, "--against", file, "--errors");

        Assert.Equal((CommandLine.Completed, CommandLine.Completed), (first, second));
        Assert.Contains("identity.fiscal_year", output, StringComparison.Ordinal);
        Assert.Contains("01.txt\theadcounts\tMISSED\t41 establishment", output, StringComparison.Ordinal);
        Assert.Contains("change", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_labelled_set_or_no_evaluation_is_refused_in_a_sentence()
    {
        var (code, _, error) = await Run("evaluate", Path.Combine(_folder, "labels"));
        Assert.Equal(CommandLine.CouldNot, code);
        Assert.EndsWith("is no labelled set: it has no folder reports." + Environment.NewLine, error, StringComparison.Ordinal);

        (code, _, error) = await Run("evaluate", _folder, "--against", Path.Combine(_folder, "nowhere.json"));
        Assert.Equal(CommandLine.CouldNot, code);
        Assert.Contains("holds no evaluation", error, StringComparison.Ordinal);

        (code, _, _) = await Run("evaluate");
        Assert.Equal(CommandLine.WrongArguments, code);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.Run(arguments, output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
