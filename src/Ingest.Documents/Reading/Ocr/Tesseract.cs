using System.Globalization;
using Ingest.Pdf;

namespace Ingest.Documents.Reading.Ocr;

/// <summary>
/// The program tesseract with its model for simplified Chinese. All pictures of one call go to one process, which is told to use one thread:
/// files are read side by side already. Running text is given to it line by line, as it is: its own search for lines and words errs more than it
/// helps. Figures in cells are read with the English model besides: the Chinese one takes a lone digit for a character every so often, while
/// running text suffers from a second model.
/// </summary>
internal sealed class Tesseract : ITextRecogniser
{
    private const string Chinese = "chi_sim", English = "eng";
    private static readonly TimeSpan _perCall = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan _toAsk = TimeSpan.FromSeconds(10);
    private static readonly Dictionary<string, string> _environment = new() { ["OMP_THREAD_LIMIT"] = "1", ["LC_ALL"] = "C.UTF-8" };

    private readonly ExternalProgram _program;
    private readonly string _forFigures;

    private Tesseract(ExternalProgram program, bool english) => (_program, _forFigures) = (program, english ? $"{Chinese}+{English}" : Chinese);

    /// <summary>The program where it is installed with its Chinese model; null where not.</summary>
    public static Tesseract? Find() =>
        ExternalProgram.Find(ProgramNames.Tesseract) is { } program && Languages(program) is var languages && languages.Contains(Chinese) ? new Tesseract(program, languages.Contains(English)) : null;

    /// <summary>The models that a tesseract has.</summary>
    public static IReadOnlyList<string> Languages(ExternalProgram program) =>
        program.Run(new ProgramCall(["--list-langs"], _toAsk), CancellationToken.None) is ProgramOutcome.Ended { ExitCode: 0, Output: var output }
            ? [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(l => !l.Contains(' ', StringComparison.Ordinal))]
            : [];

    public IReadOnlyList<IReadOnlyList<RecognisedLine>>? Recognise(IReadOnlyList<GreyImage> pictures, PictureKind kind, int dotsPerInch, CancellationToken cancellation)
    {
        if (pictures.Count == 0) return [];
        using var scratch = new ScratchFolder();
        var names = pictures.Select((p, i) => Write(p, scratch.At(string.Create(CultureInfo.InvariantCulture, $"{i}.pgm")))).ToList();
        File.WriteAllLines(scratch.At("list.txt"), names);
        var call = new ProgramCall(
            [scratch.At("list.txt"), "stdout", "-l", kind == PictureKind.Figure ? _forFigures : Chinese, "--psm", Segmentation(kind), "--dpi", dotsPerInch.ToString(CultureInfo.InvariantCulture), "tsv"],
            _perCall) { Environment = _environment, Folder = scratch.Path };
        return _program.Run(call, cancellation) is ProgramOutcome.Ended { ExitCode: 0, Output: var table } ? TesseractTable.Read(table, pictures.Count) : null;
    }

    /// <summary>How tesseract takes a picture apart (--psm): 13 not at all, 7 as a line of words, 6 as a block of lines.</summary>
    private static string Segmentation(PictureKind kind) => kind switch
    {
        PictureKind.Line => "13",
        PictureKind.Words or PictureKind.Figure => "7",
        PictureKind.Block => "6",
    };

    private static string Write(GreyImage picture, string path)
    {
        using var file = File.Create(path);
        file.Write(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{picture.Width} {picture.Height}\n255\n")));
        file.Write(picture.Pixels);
        return path;
    }
}
