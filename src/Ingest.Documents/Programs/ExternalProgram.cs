using System.ComponentModel;
using System.Diagnostics;

namespace Ingest.Documents;

/// <summary>What is asked of another program.</summary>
/// <param name="Arguments">One by one: no shell takes them apart.</param>
/// <param name="MaxTime">Wall time after which it is killed with everything it started.</param>
/// <param name="MaxOutput">Characters of output after which it is killed.</param>
internal sealed record ProgramCall(IReadOnlyList<string> Arguments, TimeSpan MaxTime, int MaxOutput = 16 << 20)
{
    /// <summary>Variables set besides those of our own process.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Where it works; our own folder where null.</summary>
    public string? Folder { get; init; }
}

/// <summary>How a program ended.</summary>
internal abstract record ProgramOutcome
{
    private ProgramOutcome()
    {
    }

    public sealed record Ended(int ExitCode, string Output, string Errors) : ProgramOutcome;

    /// <summary>It took too long or wrote too much.</summary>
    public sealed record Killed : ProgramOutcome;

    /// <summary>It could not be started.</summary>
    public sealed record NotStarted : ProgramOutcome;
}

/// <summary>A program on this machine that is run beside ours. It is given no shell, no more time and room than it is allowed, and no terminal.</summary>
internal sealed record ExternalProgram(string Path)
{
    /// <summary>The first of some names that is found in PATH, or of some whole paths that exist; null where none is.</summary>
    public static ExternalProgram? Find(IEnumerable<string> names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ""] : [""];
        return names.SelectMany(n => System.IO.Path.IsPathRooted(n) ? [n] : folders.SelectMany(f => endings.Select(e => System.IO.Path.Combine(f, n + e))))
            .Where(File.Exists).Select(p => new ExternalProgram(p)).FirstOrDefault();
    }

    /// <summary>Runs the program to its end.</summary>
    /// <exception cref="OperationCanceledException">Cancellation was asked for; the program has been killed.</exception>
    public ProgramOutcome Run(ProgramCall call, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = StartInfo(call) };
        try
        {
            if (!process.Start()) return new ProgramOutcome.NotStarted();
        }
        catch (Win32Exception)
        {
            return new ProgramOutcome.NotStarted();
        }
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(call.MaxTime);
        using var killing = limit.Token.Register(() => Kill(process));
        process.StandardInput.Close();
        var errors = Read(process.StandardError, call.MaxOutput, limit);
        var output = Read(process.StandardOutput, call.MaxOutput, limit).GetAwaiter().GetResult();
        var said = errors.GetAwaiter().GetResult();
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return limit.IsCancellationRequested ? new ProgramOutcome.Killed() : new ProgramOutcome.Ended(process.ExitCode, output, said);
    }

    private ProcessStartInfo StartInfo(ProgramCall call)
    {
        var start = new ProcessStartInfo(Path, call.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
            CreateNoWindow = true,
            WorkingDirectory = call.Folder ?? "",
        };
        foreach (var (name, value) in call.Environment) start.Environment[name] = value;
        return start;
    }

    /// <summary>Reads to the end; more than is allowed ends the program.</summary>
    private static async Task<string> Read(StreamReader from, int most, CancellationTokenSource limit)
    {
        var text = new System.Text.StringBuilder();
        var buffer = new char[4096];
        for (int count; (count = await from.ReadAsync(buffer).ConfigureAwait(false)) > 0 && !limit.IsCancellationRequested;)
        {
            text.Append(buffer, 0, count);
            if (text.Length > most) await limit.CancelAsync().ConfigureAwait(false);
        }
        return text.ToString();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }
}
