namespace Ingest.Documents;

/// <summary>What the programs that help us are called, and where they lie where installers leave them out of PATH.</summary>
internal static class ProgramNames
{
    public static IReadOnlyList<string> Tesseract { get; } = ["tesseract", @"C:\Program Files\Tesseract-OCR\tesseract.exe"];

    public static IReadOnlyList<string> LibreOffice { get; } =
        ["soffice", "libreoffice", @"C:\Program Files\LibreOffice\program\soffice.com", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];

    public static IReadOnlyList<string> Poppler { get; } = ["pdftoppm"];
}
