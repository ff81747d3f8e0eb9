namespace Ingest.Documents;

/// <summary>A program that reading may use.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Path">Where it lies; null where it was not found.</param>
/// <param name="Version">The first line that it says of itself; null where it was not found or says none.</param>
/// <param name="Models">The models of languages that it has; empty for programs without such.</param>
public sealed record InstalledProgram(string Name, string? Path, string? Version, IReadOnlyList<string> Models);

/// <summary>Looks for the programs that reading may use.</summary>
public static class InstalledPrograms
{
    private static readonly TimeSpan _toAsk = TimeSpan.FromSeconds(20);

    public static InstalledProgram Tesseract() => Look("tesseract", ProgramNames.Tesseract, "--version") is var found && found.Path is { } path
        ? found with { Models = Reading.Ocr.Tesseract.Languages(new ExternalProgram(path)) }
        : found;

    public static InstalledProgram Poppler() => Look("pdftoppm", ProgramNames.Poppler, "-v");

    public static InstalledProgram LibreOffice() => Look("LibreOffice", ProgramNames.LibreOffice, "--version");

    private static InstalledProgram Look(string name, IReadOnlyList<string> names, string question)
    {
        if (ExternalProgram.Find(names) is not { } program) return new InstalledProgram(name, null, null, []);
        var said = program.Run(new ProgramCall([question], _toAsk), CancellationToken.None) is ProgramOutcome.Ended ended ? $"{ended.Output}\n{ended.Errors}" : "";
        return new InstalledProgram(name, program.Path, said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(), []);
    }
}
