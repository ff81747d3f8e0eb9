using System.Globalization;
using Ingest.Pdf;

namespace Ingest.Documents.Reading.Ocr;

/// <summary>The program pdftoppm, which draws what we cannot: pictures packed as JBIG2 or JPEG 2000, and glyphs whose characters are not known.</summary>
internal sealed class Poppler(ExternalProgram program)
{
    private static readonly TimeSpan _perPage = TimeSpan.FromMinutes(1);

    public static Poppler? Find() => ExternalProgram.Find(ProgramNames.Poppler) is { } program ? new Poppler(program) : null;

    /// <summary>A page of a PDF in red light; null where the program fails.</summary>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public GreyImage? Draw(ReadOnlyMemory<byte> pdf, int page, int dotsPerInch, CancellationToken cancellation)
    {
        using var scratch = new ScratchFolder();
        using (var file = File.Create(scratch.At("file.pdf"))) file.Write(pdf.Span);
        var number = page.ToString(CultureInfo.InvariantCulture);
        var call = new ProgramCall(
            ["-r", dotsPerInch.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, "-singlefile", "-cropbox", scratch.At("file.pdf"), scratch.At("page")],
            _perPage) { Folder = scratch.Path };
        var drawn = new FileInfo(scratch.At("page.ppm"));
        return program.Run(call, cancellation) is ProgramOutcome.Ended { ExitCode: 0 } && drawn.Exists && drawn.Length < int.MaxValue ? RedOf(File.ReadAllBytes(drawn.FullName)) : null;
    }

    /// <summary>Reads a portable pixmap of eight bits: "P6", width, height and 255, each followed by one blank, and three bytes a pixel.</summary>
    private static GreyImage? RedOf(byte[] pixmap)
    {
        var (numbers, at) = (new List<int>(), 2);
        while (numbers.Count < 3 && at < pixmap.Length)
        {
            var end = at;
            while (end < pixmap.Length && char.IsAsciiDigit((char)pixmap[end])) end++;
            if (end > at && int.TryParse(pixmap.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) numbers.Add(number);
            at = end + 1;
        }
        if (!pixmap.AsSpan().StartsWith("P6"u8) || numbers is not [> 0 and var width, > 0 and var height, 255] || pixmap.Length - at < 3L * width * height) return null;
        var red = new byte[width * height];
        for (var i = 0; i < red.Length; i++) red[i] = pixmap[at + (3 * i)];
        return new GreyImage(width, height, red);
    }
}
