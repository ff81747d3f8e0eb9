using System.Text;
using Ingest.Tests;

namespace Ingest.Golden.Tests;

/// <summary>
/// Compares what the program says with what a person approved, exactly. A difference leaves a .received file beside the approved one;
/// a missing approved file is a failure. With INGEST_REGENERATE=1 the approved files are written instead, and the run fails as a whole.
/// </summary>
internal static class Approval
{
    public const string Variable = "INGEST_REGENERATE";

    public static bool Regenerating => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };

    /// <summary>Compares with folder/name.verified.extension.</summary>
    public static void Verify(string folder, string name, string extension, string actual)
    {
        var (approved, received) = (Path.Combine(folder, $"{name}.verified.{extension}"), Path.Combine(folder, $"{name}.received.{extension}"));
        File.Delete(received);
        if (Regenerating) Write(approved, actual);
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : null;
        if (expected == actual) return;
        Write(received, actual);
        Assert.Fail(Difference(Path.GetRelativePath(Repository.Root, approved), expected, actual));
    }

    private static string Difference(string file, string? expected, string actual)
    {
        if (expected is null) return $"{file} is missing.";
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return FormattableString.Invariant($"{file} differs from line {line + 1}:\n- {old.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}");
    }

    private static void Write(string file, string text) => File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
