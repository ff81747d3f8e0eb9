using System.CommandLine;
using Ingest.Documents;

namespace Ingest.Cli.Commands;

/// <summary>The options of all commands that read files with the help of other programs.</summary>
internal static class Reading
{
    public const int UsualSeconds = 60;
    public const int SecondsWithOcr = 600;

    public static Option<bool> Ocr { get; } = new("--ocr") { Description = "Recognise pages that are pictures, with tesseract where it is installed; their reports always go to a person." };

    public static Option<bool> LibreOffice { get; } = new("--libreoffice") { Description = "Read .doc and .rtf through LibreOffice where it is installed, and what only it can read (Word 95, old .wps)." };

    /// <summary>The programs that were asked for; says which of them is missing.</summary>
    public static async Task<ReadingTools> Tools(ParseResult arguments)
    {
        var tools = ReadingTools.Find(arguments.GetValue(Ocr), arguments.GetValue(LibreOffice));
        var error = arguments.InvocationConfiguration.Error;
        if (arguments.GetValue(Ocr) && !tools.CanRecognise) await error.WriteLineAsync("tesseract with its model chi_sim was not found: scanned pages stay unread. See ingest doctor.");
        if (arguments.GetValue(LibreOffice) && !tools.CanConvert) await error.WriteLineAsync("LibreOffice was not found: our own readers do without it. See ingest doctor.");
        return tools;
    }

    /// <summary>The usual limits; recognition is given more time.</summary>
    public static ReadLimits Limits(ParseResult arguments, int? seconds = null) =>
        ReadLimits.Default with { MaxTime = TimeSpan.FromSeconds(seconds ?? (arguments.GetValue(Ocr) ? SecondsWithOcr : UsualSeconds)) };
}
