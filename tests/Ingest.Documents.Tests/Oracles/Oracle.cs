using System.Diagnostics;
using System.Text;

namespace Ingest.Documents.Tests.Oracles;

/// <summary>A program of others that reads the same formats, where it is installed.</summary>
internal static class Oracle
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, program)));

    /// <summary>What the program prints; as far as it came, should it never end.</summary>
    public static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!output.Wait(Patience)) process.Kill(entireProcessTree: true);
        return output.GetAwaiter().GetResult();
    }
}

/// <summary>A test that needs other programs: skipped by name and reason where one is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OracleFactAttribute : FactAttribute
{
    public OracleFactAttribute(params string[] programs)
    {
        Programs = programs;
        if (Array.Find(programs, p => !Oracle.IsInstalled(p)) is { } absent) Skip = $"{absent} is not installed: nothing was compared with it.";
    }

    public IReadOnlyList<string> Programs { get; }
}
