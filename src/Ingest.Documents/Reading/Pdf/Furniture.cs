using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Documents;

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
        var lines = page.Lines.OrderBy(l => l.Box.Top).ToList();
        var top = lines.TakeWhile(l => l.Box.Bottom < Zone * page.Height).Take(ZoneLines);
        var bottom = lines.AsEnumerable().Reverse().TakeWhile(l => l.Box.Top > (1 - Zone) * page.Height).Take(ZoneLines);
        return top.Select(l => new Candidate(l, true, Apart(l, lines))).Concat(bottom.Select(l => new Candidate(l, false, Apart(l, lines)))).DistinctBy(c => c.Line);
    }

    /// <summary>True where more than a line's height is free between the line and the rest.</summary>
    private static bool Apart(TextLine line, List<TextLine> lines) => lines
        .Where(l => l != line && Math.Abs(l.Box.CentreY - line.Box.CentreY) > line.Size / 2)
        .All(l => Math.Max(l.Box.Top - line.Box.Bottom, line.Box.Top - l.Box.Bottom) > 0.5 * line.Size);

    private static IEnumerable<TextLine> Repeated(List<Candidate> candidates, int pages)
    {
        var needed = Math.Max(2, (int)Math.Ceiling(pages * RepeatShare));
        foreach (var group in candidates.Where(c => Folded(c.Line.Text).Count(char.IsLetter) >= 2).GroupBy(c => (c.Top, Folded(c.Line.Text))))
        {
            var middle = group.Select(c => c.Line.Box.CentreY).Order().ElementAt(group.Count() / 2);
            var level = group.Where(c => Math.Abs(c.Line.Box.CentreY - middle) <= SameHeight).ToList();
            var count = level.Select(c => c.Line.Page).Distinct().Count();
            if (count >= needed && (count > 2 || level.All(c => c.Apart)))
                foreach (var candidate in level) yield return candidate.Line;
        }
    }

    private static IEnumerable<TextLine> Numbers(List<Candidate> candidates, int pages)
    {
        var numbered = candidates.Select(c => (c.Line, Number: PageNumber(c.Line.Text))).Where(n => n.Number is not null).ToList();
        var offsets = numbered.GroupBy(n => n.Number!.Value - n.Line.Page).Where(g => g.Select(n => n.Line.Page).Distinct().Count() >= Math.Min(2, pages)).ToList();
        return offsets.SelectMany(g => g).Where(n => pages > 1 || IsDecorated(n.Line.Text)).Select(n => n.Line);
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

    private sealed record Candidate(TextLine Line, bool Top, bool Apart);
}
