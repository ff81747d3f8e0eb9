namespace Ingest.Documents.Tests.Programs;

/// <summary>With the shell as the other program, which every machine that builds this has.</summary>
public sealed class ExternalProgramTests
{
    private static readonly TimeSpan _ample = TimeSpan.FromMinutes(1);
    private static readonly ExternalProgram _shell = ExternalProgram.Find(["sh"])!;

    [Fact]
    public void What_it_says_comes_back()
    {
        var ended = Assert.IsType<ProgramOutcome.Ended>(Run("echo 输出; echo wrong >&2; exit 3"));

        Assert.Equal((3, "输出\n", "wrong\n"), (ended.ExitCode, ended.Output, ended.Errors));
    }

    [Fact]
    public void Arguments_are_handed_on_as_they_are()
    {
        var ended = Assert.IsType<ProgramOutcome.Ended>(_shell.Run(new ProgramCall(["-c", "printf %s \"$0\"", "a b; $HOME \"c\""], _ample), CancellationToken.None));

        Assert.Equal("a b; $HOME \"c\"", ended.Output);
    }

    [Fact]
    public void Too_much_time_kills_it_with_all_that_it_started() =>
        Assert.IsType<ProgramOutcome.Killed>(_shell.Run(new ProgramCall(["-c", "sleep 600 & sleep 600; wait"], TimeSpan.FromMilliseconds(300)), CancellationToken.None));

    [Fact]
    public void Too_much_output_kills_it() =>
        Assert.IsType<ProgramOutcome.Killed>(_shell.Run(new ProgramCall(["-c", "while :; do echo 0123456789; done"], _ample, MaxOutput: 10_000), CancellationToken.None));

    [Fact]
    public void A_stop_kills_it()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        Assert.Throws<OperationCanceledException>(() => _shell.Run(new ProgramCall(["-c", "sleep 600"], TimeSpan.FromHours(1)), stop.Token));
    }

    [Fact]
    public void What_cannot_be_started_is_told() =>
        Assert.IsType<ProgramOutcome.NotStarted>(new ExternalProgram(Path.Combine(AppContext.BaseDirectory, "missing")).Run(new ProgramCall([], _ample), CancellationToken.None));

    [Fact]
    public void What_is_not_installed_is_not_found() => Assert.Null(ExternalProgram.Find(["ingest-no-such-program"]));

    [Fact]
    public void A_scratch_folder_is_gone_with_what_is_in_it()
    {
        string path;
        using (var scratch = new ScratchFolder()) File.WriteAllText(path = scratch.At("file"), "text");

        Assert.False(Directory.Exists(Path.GetDirectoryName(path)));
    }

    private static ProgramOutcome Run(string script) => _shell.Run(new ProgramCall(["-c", script], _ample), CancellationToken.None);
}
