namespace Ingest.Evaluation.Labels;

/// <summary>A report of a labelled set. <paramref name="LabelFile"/> is null where nobody has labelled it.</summary>
public sealed record LabelledReport(string Name, string ReportFile, string? LabelFile);

/// <summary>A folder with reports/ and labels/.</summary>
public static class LabelledSet
{
    /// <summary>The reports of a set, ordered by name; null where the folder is no labelled set.</summary>
    public static IReadOnlyList<LabelledReport>? Open(string folder)
    {
        var reports = Path.Combine(folder, "reports");
        if (!Directory.Exists(reports)) return null;
        return [.. Directory.EnumerateFiles(reports).Where(IsReport).Order(StringComparer.Ordinal).Select(file => new LabelledReport(Path.GetFileName(file), file, LabelOf(folder, file)))];
    }

    private static bool IsReport(string file) => Path.GetFileName(file) is var name && name[0] is not ('.' or '~');

    private static string? LabelOf(string folder, string report)
    {
        var label = Path.Combine(folder, "labels", Path.GetFileNameWithoutExtension(report) + ".gold.json");
        return File.Exists(label) ? label : null;
    }
}
