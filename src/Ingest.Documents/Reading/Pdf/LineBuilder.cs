using Ingest.Pdf;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>Glyphs to lines: those on one baseline, in writing order, with blanks where the page leaves room for one.</summary>
internal static class LineBuilder
{
    private const double SameBaseline = 0.32;
    private const double SmallGlyph = 0.86;
    private const int Lookback = 12;

    /// <summary>The frame of a direction of writing, in which text runs to the right and lines follow downwards.</summary>
    public static Func<Box, Box> Frame(double angle, bool vertical) => (vertical ? 270 : (int)Math.Round(angle / 90) * 90 % 360) switch
    {
        90 => b => new Box(-b.Bottom, b.Left, -b.Top, b.Right),
        180 => b => new Box(-b.Right, -b.Bottom, -b.Left, -b.Top),
        270 => b => new Box(b.Top, -b.Right, b.Bottom, -b.Left),
        _ => b => b,
    };

    /// <summary>The lines of some glyphs, from top to bottom; each direction of writing by itself, upright text first.</summary>
    public static List<TextLine> Build(IEnumerable<PdfGlyph> glyphs, int page) =>
        [.. glyphs.GroupBy(g => g.IsVertical ? -1 : (int)Math.Round(g.Angle / 90) % 4).OrderBy(g => g.Key < 0 ? 4 : g.Key).SelectMany(g => Directed([.. g], page))];

    private static IEnumerable<TextLine> Directed(List<PdfGlyph> glyphs, int page)
    {
        var frame = Frame(glyphs[0].Angle, glyphs[0].IsVertical);
        var back = glyphs[0].IsVertical ? Frame(90, vertical: false) : Frame(360 - glyphs[0].Angle, vertical: false);
        foreach (var cluster in Clusters(glyphs, frame))
            if (Line(cluster, page) is { } line) yield return line with { Box = back(line.Box) };
    }

    private static List<List<Ink>> Clusters(List<PdfGlyph> glyphs, Func<Box, Box> frame)
    {
        var clusters = new List<(double Baseline, double Size, List<Ink> Inks)>();
        foreach (var ink in glyphs.Select(g => Framed(g, frame)).OrderBy(i => i.Baseline).ThenBy(i => i.Box.Left))
        {
            var (at, last) = (clusters.Count - 1, Math.Max(0, clusters.Count - Lookback));
            while (at >= last && !Belongs(ink, clusters[at].Baseline, clusters[at].Size, clusters[at].Inks[0].Box)) at--;
            if (at < last) clusters.Add((ink.Baseline, ink.Size, [ink]));
            else
            {
                clusters[at].Inks.Add(ink);
                if (ink.Size > clusters[at].Size * 1.1) clusters[at] = (ink.Baseline, ink.Size, clusters[at].Inks);
            }
        }
        return [.. clusters.OrderBy(c => c.Baseline).Select(c => c.Inks)];
    }

    private static Ink Framed(PdfGlyph glyph, Func<Box, Box> frame)
    {
        var box = frame(glyph.Box);
        return new Ink(glyph.Text, box, box.Bottom - (0.12 * glyph.Size), glyph.Size, glyph.IsBold) { IsRecognised = glyph.IsRecognised, Confidence = glyph.Confidence };
    }

    /// <summary>On the baseline, or a small glyph raised or lowered within the line's height.</summary>
    private static bool Belongs(Ink ink, double baseline, double size, Box line)
    {
        if (Math.Abs(ink.Baseline - baseline) <= SameBaseline * Math.Max(ink.Size, size)) return true;
        var overlap = Math.Min(ink.Box.Bottom, line.Bottom) - Math.Max(ink.Box.Top, line.Top);
        return Math.Min(ink.Size, size) <= SmallGlyph * Math.Max(ink.Size, size) && overlap >= 0.5 * Math.Min(ink.Box.Height, line.Height);
    }

    private static TextLine? Line(List<Ink> cluster, int page)
    {
        cluster.Sort((a, b) => a.Box.Left.CompareTo(b.Box.Left));
        var inks = new List<Ink>();
        var blank = false;
        foreach (var ink in cluster)
        {
            if (ink.Text.Length == 0) { Widen(inks, ink.Box); continue; }
            if (string.IsNullOrWhiteSpace(ink.Text)) { blank = true; continue; }
            inks.Add(blank && inks.Count > 0 ? ink with { SpaceBefore = true } : ink);
            blank = false;
        }
        return inks.Count == 0 ? null : Of(inks, page) with { EndsInBlank = blank };
    }

    /// <summary>A glyph that was crossed out leaves no gap.</summary>
    private static void Widen(List<Ink> inks, Box box)
    {
        if (inks.Count > 0) inks[^1] = inks[^1] with { Box = inks[^1].Box.Union(box) };
    }

    /// <summary>A line of glyphs that are in writing order.</summary>
    public static TextLine Of(IReadOnlyList<Ink> inks, int page)
    {
        var (box, bold) = (inks[0].Box, 0);
        foreach (var ink in inks)
        {
            box = box.Union(ink.Box);
            if (ink.Bold) bold++;
        }
        return new TextLine(page, Text(inks), box, Size(inks), bold * 2 > inks.Count, inks);
    }

    /// <summary>The size that most glyphs have, to half a point.</summary>
    private static double Size(IReadOnlyList<Ink> inks)
    {
        static double Half(Ink ink) => Math.Round(ink.Size * 2) / 2;
        var first = Half(inks[0]);
        foreach (var ink in inks)
            if (Half(ink) != first) return inks.GroupBy(Half).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First().Key;
        return first;
    }

    private static MarkedText Text(IReadOnlyList<Ink> inks)
    {
        var text = new MarkedTextBuilder();
        var usual = UsualGap(inks);
        var main = inks[0];
        foreach (var ink in inks)
            if (ink.Size > main.Size) main = ink;
        for (var i = 0; i < inks.Count; i++)
        {
            if (i > 0 && (inks[i].SpaceBefore || Gap(inks[i - 1], inks[i]) > Room(inks[i - 1], inks[i], usual))) text.Append(" ");
            text.Append(Superscript.IsRaised(inks[i], main) ? Superscript.Of(inks[i].Text) : inks[i].Text, inks[i]);
        }
        return text.Build();
    }

    /// <summary>The gap that all characters of the line share, where it is spread wide.</summary>
    private static double UsualGap(IReadOnlyList<Ink> inks)
    {
        if (inks.Count < 4) return 0;
        var gaps = new double[inks.Count - 1];
        for (var i = 0; i < gaps.Length; i++) gaps[i] = Gap(inks[i], inks[i + 1]);
        Array.Sort(gaps);
        return Math.Max(0, gaps[gaps.Length / 2]);
    }

    private static double Gap(Ink left, Ink right) => right.Box.Left - left.Box.Right;

    /// <summary>How much room two neighbours need between them to be read as two words.</summary>
    private static double Room(Ink left, Ink right, double usual)
    {
        var size = Math.Max(left.Size, right.Size);
        var (wideLeft, wideRight) = (CharacterKind.IsWide(left.Text[^1]), CharacterKind.IsWide(right.Text[0]));
        var room = wideLeft && wideRight ? 1.0 : wideLeft || wideRight ? 0.65 : 0.22;
        return (room * size) + (1.3 * usual);
    }
}
