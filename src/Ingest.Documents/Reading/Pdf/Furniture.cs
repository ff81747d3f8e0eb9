using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>
/// Takes running headers, footers and page numbers out of the pages. A header repeats at one height on several pages; a page number
/// counts along with the pages. A line that does neither is body text, wherever it stands.
/// </summary>
internal static partial class Furniture
{
    private const double Zone = 0.13;
    private const int ZoneLines = 3;
    private const double SameHeight = 4;
    private const double RepeatShare = 0.3;

    /// <summary>The pages without furniture, and the furniture, each text once.</summary>
    public static (List<PageContent> Pages, IReadOnlyList<string> Texts) Separate(List<PageContent> pages)
    {
        var candidates = pages.SelectMany(Candidates).ToList();
        var taken = Repeated(candidates, pages.Count).Concat(Numbers(candidates, pages.Count)).ToHashSet();
        var rest = pages.Select(p => p with { Items = [.. p.Items.Where(i => i is not PageItem.OfLine l || !taken.Contains(l.Line))] }).ToList();
        var texts = taken.OrderBy(l => l.Page).ThenBy(l => l.Box.Top).GroupBy(l => Folded(l.Text)).Select(g => g.First().Text);
        return (rest, [.. texts.Concat(pages.SelectMany(p => p.Slanted).Distinct(StringComparer.Ordinal))]);
    }

    private static IEnumerable<Candidate> Candidates(PageContent page)
    {
        var down = page.Lines.OrderBy(l => l.Box.Top).ToList();
        var up = page.Lines.OrderByDescending(l => l.Box.Bottom).ToList();
        var top = down.TakeWhile(l => l.Box.Bottom < Zone * page.Height).Take(ZoneLines).Select((l, i) => new Candidate(l, true, down.ElementAtOrDefault(i + 1)));
        var bottom = up.TakeWhile(l => l.Box.Top > (1 - Zone) * page.Height).Take(ZoneLines).Select((l, i) => new Candidate(l, false, up.ElementAtOrDefault(i + 1)));
        return [.. top, .. bottom];
    }

    private static HashSet<TextLine> Repeated(List<Candidate> candidates, int pages)
    {
        var groups = candidates.Where(c => Folded(c.Line.Text).Count(char.IsLetter) >= 2).GroupBy(c => (c.Top, Folded(c.Line.Text))).Select(Level).Where(g => Repeats(g, pages)).ToList();
        while (true)
        {
            var lines = groups.SelectMany(g => g).Select(c => c.Line).ToHashSet();
            if (groups.RemoveAll(g => g.Count(c => c.Inner is null || lines.Contains(c.Inner) || c.IsApart) * 2 <= g.Count) == 0) return lines;
        }
    }

    private static bool Repeats(List<Candidate> group, int pages) =>
        group.Select(c => c.Line.Page).Distinct().Count() >= Math.Max(2, (int)Math.Ceiling(pages * RepeatShare));

    /// <summary>Those at the height at which most stand.</summary>
    private static List<Candidate> Level(IEnumerable<Candidate> group)
    {
        var heights = group.Select(c => c.Line.Box.CentreY).Order().ToList();
        return [.. group.Where(c => Math.Abs(c.Line.Box.CentreY - heights[heights.Count / 2]) <= SameHeight)];
    }

    /// <summary>Numbers that grow by one from page to page; on a single page, one that says that it is a page number.</summary>
    private static IEnumerable<TextLine> Numbers(List<Candidate> candidates, int pages)
    {
        var numbered = candidates.Select(c => (c.Line, Number: PageNumber(c.Line.Text))).Where(n => n.Number is not null).Select(n => (n.Line, n.Line.Page, Offset: n.Number!.Value - n.Line.Page)).ToList();
        var places = numbered.Select(n => (n.Page, n.Offset)).ToHashSet();
        return numbered
            .Where(n => places.Contains((n.Page - 1, n.Offset)) || places.Contains((n.Page + 1, n.Offset)) || (pages == 1 && IsDecorated(n.Line.Text)))
            .Select(n => n.Line);
    }

    private static int? PageNumber(string text)
    {
        var match = NumberLine().Match(text);
        if (!match.Success) return null;
        return int.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Roman(match.Groups["r"].Value);
    }

    private static int Roman(string text)
    {
        var values = text.ToUpperInvariant().Select(c => c switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 50 }).ToList();
        return values.Select((v, i) => i + 1 < values.Count && values[i + 1] > v ? -v : v).Sum();
    }

    private static bool IsDecorated(string text) => text.Any(c => c is '-' or '—' or '–' or '－' or '页');

    private static string Folded(string text) => Digits().Replace(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), "#");

    [GeneratedRegex(@"^[\s\-—–―－~～·•]*(第\s?)?((?<n>[0-9]{1,4})|(?<r>[ivxlIVXL]{1,7}))\s?页?(\s?[/／,，]?\s?共?\s?[0-9]{1,4}\s?页?)?[\s\-—–―－~～·•]*$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberLine();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    /// <param name="Line">The line.</param>
    /// <param name="Top">Whether it stands at the top or at the bottom of the page.</param>
    /// <param name="Inner">Its neighbour towards the middle of the page.</param>
    private sealed record Candidate(TextLine Line, bool Top, TextLine? Inner)
    {
        /// <summary>True where it stands clear of its neighbour, or is set in another size.</summary>
        public bool IsApart => Inner is { } inner
            && (Math.Max(inner.Box.Top - Line.Box.Bottom, Line.Box.Top - inner.Box.Bottom) > Line.Size || Math.Abs(inner.Size - Line.Size) > 0.1 * inner.Size);
    }
}
