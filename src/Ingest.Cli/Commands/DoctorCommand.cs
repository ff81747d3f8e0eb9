using System.CommandLine;
using Ingest.Cli.Terminal;
using Ingest.Documents;
using Spectre.Console;

namespace Ingest.Cli.Commands;

/// <summary>ingest doctor: which other programs are installed, what each is good for, and how to get those that are missing.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new ExampledCommand("doctor", "Says which helping programs are installed, what each is good for, and what to do where one is missing.",
            """
            None of them is needed: Ingest reads Word, PDF, Excel, RTF and text by itself.

            Examples:
              ingest doctor
            """);
        command.SetAction(Execute);
        return command;
    }

    private static int Execute(ParseResult arguments)
    {
        var (tesseract, poppler, office) = (InstalledPrograms.Tesseract(), InstalledPrograms.Poppler(), InstalledPrograms.LibreOffice());
        var table = Say.Table("Program", "Found", "Good for", "What to do");
        Row(".NET", Environment.Version.ToString(), "everything", "");
        Row("tesseract", Found(tesseract), "scanned pages, with --ocr", tesseract.Path is null ? "install tesseract 5 (Debian: tesseract-ocr; Windows: the UB Mannheim installer)" : "");
        Row("  model chi_sim", Model(tesseract, "chi_sim"), "Chinese text; without it nothing is recognised", tesseract.Models.Contains("chi_sim") ? "" : "install the model (Debian: tesseract-ocr-chi-sim; Windows: tick Chinese (Simplified))");
        Row("  model eng", Model(tesseract, "eng"), "lone figures in cells", tesseract.Models.Contains("eng") ? "" : "install the model (Debian: tesseract-ocr-eng); figures in tables are recognised less well without it");
        Row("pdftoppm", Found(poppler), "with --ocr: JBIG2 and JPEG 2000 scans, pages with garbled text", poppler.Path is null ? "install poppler (Debian: poppler-utils); such pages stay unread without it" : "");
        Row("LibreOffice", Found(office), "with --libreoffice: .doc and .rtf through LibreOffice; Word 95 and old .wps", office.Path is null ? "install LibreOffice 7 or later; our own readers read .doc and .rtf without it" : "");
        Terminals.Over(arguments.InvocationConfiguration.Output).Write(table);
        return CommandLine.Completed;

        void Row(params string[] cells) => table.AddRow(cells.Select(c => Say.Text(c)));
    }

    private static string Found(InstalledProgram program) => program.Path is null ? "missing" : program.Version ?? "yes, but it does not answer";

    private static string Model(InstalledProgram tesseract, string model) => tesseract.Models.Contains(model) ? "yes" : "missing";
}
