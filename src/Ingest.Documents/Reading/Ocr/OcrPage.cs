using Ingest.Documents.Reading.Pdf;
using Ingest.Pdf;

namespace Ingest.Documents.Reading.Ocr;

/// <summary>
/// A page that is a picture, read: straightened, its ruling lines found, cells and the text around them recognised. The result is a page of
/// glyphs and lines like any other, so that whatever reads pages reads it too.
/// </summary>
internal static class OcrPage
{
    private const int DotsPerInch = 300;
    private const int DotsForSlant = 100;
    private const double CellInset = 1.2;
    private const int Margin = 12;
    private const int Edge = 3;
    private const double MuchMoreUneven = 1.2;
    private const decimal Sensible = 0.6m, Legible = 0.4m;
    private const double LineWidth = 0.7;
    private const string Unread = "\uFFFD";

    /// <summary>The page with what was recognised on it; null where nothing was.</summary>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public static PdfPage? Read(PdfPage page, IReadOnlyList<(PdfImage Image, GreyImage Content)> pictures, ITextRecogniser recogniser, CancellationToken cancellation)
    {
        var small = PagePicture.Draw(pictures, page, PagePicture.Scale(page, DotsForSlant), 0);
        var (upright, onSide) = (Slant.Of(small), Slant.Of(PagePicture.Turned(small, 1)));
        var isOnSide = onSide.Unevenness > MuchMoreUneven * upright.Unevenness;
        cancellation.ThrowIfCancellationRequested();
        var scale = PagePicture.Scale(page, DotsPerInch);
        var picture = Darkness.Cleaned(PagePicture.Draw(pictures, page, scale, isOnSide ? onSide.Degrees : upright.Degrees));
        return Read(picture, scale, page, isOnSide ? 1 : 0, recogniser, cancellation);
    }

    /// <summary>Reads a page that is turned by some quarters; where that makes little sense, the other way up, and gives what makes more; null where neither makes any.</summary>
    private static PdfPage? Read(GreyImage picture, double scale, PdfPage page, int quarters, ITextRecogniser recogniser, CancellationToken cancellation)
    {
        PdfPage? Turned(int by) => Read(PagePicture.Turned(picture, by), scale, by % 2 == 0 ? page : page with { Width = page.Height, Height = page.Width }, recogniser, cancellation);
        var read = Turned(quarters);
        if (Sense(read) is { Confidence: >= Sensible }) return read;
        var other = Turned(quarters + 2);
        var better = Sense(other).Characters > Sense(read).Characters ? other : read;
        return Sense(better).Confidence >= Legible ? better : null;
    }

    /// <summary>How sure the recogniser was of a page on average, and how many characters that makes.</summary>
    private static (decimal Confidence, decimal Characters) Sense(PdfPage? page) =>
        page?.Glyphs.Select(g => g.Confidence ?? 0).ToList() is { Count: > 0 } sure ? (sure.Average(), sure.Sum()) : (0, 0);

    private static PdfPage? Read(GreyImage picture, double scale, PdfPage page, ITextRecogniser recogniser, CancellationToken cancellation)
    {
        var (across, down) = Rulings.Of(picture, scale);
        var ruled = page with { Glyphs = [], Images = [], Rectangles = [], Segments = [.. across.Select(b => Level(b, scale)), .. down.Select(b => Upright(b, scale))] };
        var tables = Lattice.Find(ruled);
        var cells = tables.SelectMany(t => t.Cells.Select(c => Pixels(t, c, scale, picture))).Where(b => b.Right > b.Left && b.Bottom > b.Top);
        var clean = Blanked(picture, [.. across, .. down]);
        var around = new Region(Blanked(clean, [.. tables.Select(t => Pixels(t.Box, scale, picture))]), new Bar(0, 0, picture.Width, picture.Height), IsCell: false);
        var lines = Read(InkLines.Of([around, .. cells.Select(c => new Region(clean, c, IsCell: true))]), recogniser, cancellation);
        return lines is { Count: > 0 } ? ruled with { Glyphs = GlyphLayout.Of(lines, scale) } : null;
    }

    /// <summary>What the lines say; a line of a cell of which nothing was recognised gives a mark in place of its text. Null where the recogniser failed.</summary>
    private static List<RecognisedLine>? Read(IReadOnlyList<InkLine> lines, ITextRecogniser recogniser, CancellationToken cancellation)
    {
        var read = new List<RecognisedLine>();
        foreach (var kind in lines.GroupBy(l => l.Kind))
        {
            var pictures = kind.Select(l => Cut(l.Region.Picture, l.Box)).ToList();
            if (recogniser.Recognise(pictures, kind.Key, DotsPerInch, cancellation) is not { } recognised) return null;
            read.AddRange(kind.Zip(recognised).SelectMany(l => Placed(l.First, l.Second)));
        }
        return read;
    }

    /// <summary>Lines of a picture to their place on the page; of a single line the ink tells the height.</summary>
    private static IEnumerable<RecognisedLine> Placed(InkLine line, IReadOnlyList<RecognisedLine> recognised)
    {
        var (x, y, box) = (line.Box.Left - Margin, line.Box.Top - Margin, line.Box);
        if (recognised.Count == 0) return line.Region.IsCell ? [new RecognisedLine(box.Top, box.Bottom, [new RecognisedWord(Unread, box.Left, box.Right, 0)])] : [];
        var moved = recognised.Select(l => new RecognisedLine(l.Top + y, l.Bottom + y, [.. l.Words.Select(w => w with { Left = w.Left + x, Right = w.Right + x })]));
        return line.Kind == PictureKind.Block ? moved : moved.Select(l => l with { Top = box.Top, Bottom = box.Bottom });
    }

    private static PdfSegment Level(Bar bar, double scale) => (bar.Top + bar.Bottom) / 2 / scale is var y ? new PdfSegment(bar.Left / scale, y, bar.Right / scale, y, LineWidth) : default;

    private static PdfSegment Upright(Bar bar, double scale) => (bar.Left + bar.Right) / 2 / scale is var x ? new PdfSegment(x, bar.Top / scale, x, bar.Bottom / scale, LineWidth) : default;

    private static Bar Pixels(Lattice table, LatticeCell cell, double scale, GreyImage picture) => Pixels(
        new Box(table.Xs[cell.Column] + CellInset, table.Ys[cell.Row] + CellInset, table.Xs[cell.Column + cell.ColumnSpan] - CellInset, table.Ys[cell.Row + cell.RowSpan] - CellInset), scale, picture);

    private static Bar Pixels(Box box, double scale, GreyImage picture) => new(
        Math.Clamp((int)(box.Left * scale), 0, picture.Width), Math.Clamp((int)(box.Top * scale), 0, picture.Height),
        Math.Clamp((int)(box.Right * scale), 0, picture.Width), Math.Clamp((int)(box.Bottom * scale), 0, picture.Height));

    /// <summary>A picture without some of its parts, and without the edges that they leave behind.</summary>
    private static GreyImage Blanked(GreyImage picture, IReadOnlyList<Bar> parts)
    {
        var pixels = picture.Pixels.ToArray();
        foreach (var part in parts)
            for (var y = Math.Max(0, part.Top - Edge); y < Math.Min(picture.Height, part.Bottom + Edge); y++)
                pixels.AsSpan((y * picture.Width) + Math.Max(0, part.Left - Edge), Math.Min(picture.Width, part.Right + Edge) - Math.Max(0, part.Left - Edge)).Fill(255);
        return new GreyImage(picture.Width, picture.Height, pixels);
    }

    /// <summary>A part of a picture with a margin of paper around it, as recognisers like it.</summary>
    private static GreyImage Cut(GreyImage picture, Bar part)
    {
        var (width, height) = (part.Right - part.Left + (2 * Margin), part.Bottom - part.Top + (2 * Margin));
        var pixels = new byte[width * height];
        pixels.AsSpan().Fill(255);
        for (var y = part.Top; y < part.Bottom; y++) picture.Row(y)[part.Left..part.Right].CopyTo(pixels.AsSpan(((y - part.Top + Margin) * width) + Margin));
        return new GreyImage(width, height, pixels);
    }
}
