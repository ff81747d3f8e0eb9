using Ingest.Datasets;
using Ingest.Documents;
using Ingest.Validation;

namespace Ingest.Review;

/// <summary>The words around places of one passage, the places marked: what a person needs to see to judge.</summary>
internal static class Excerpt
{
    private const int Around = 80;
    private const int LongestCell = 24;

    /// <summary>The places must lie in the same passage. The accused one is marked apart.</summary>
    public static Html Of(Document document, IReadOnlyList<Evidence> evidence, Evidence accused)
    {
        var passage = document.Passage(evidence[0].Place);
        var marked = Join(passage, Windows(passage, evidence), evidence, accused);
        return document.Blocks[evidence[0].Place.Block] is Table table ? InRow(table, evidence[0].Place, marked) : marked;
    }

    /// <summary>The stretches to show, those that touch merged.</summary>
    private static List<(int Start, int End)> Windows(string passage, IReadOnlyList<Evidence> evidence)
    {
        var windows = new List<(int Start, int End)>();
        foreach (var place in evidence.Select(e => e.Place).Order())
        {
            var (start, end) = (Back(passage, place.Start), Forward(passage, place.End));
            if (windows is [.., var last] && start <= last.End) windows[^1] = (last.Start, Math.Max(last.End, end));
            else windows.Add((start, end));
        }

        return windows;
    }

    private static int Back(string passage, int start)
    {
        var earliest = Math.Max(0, start - Around);
        var sentence = start == 0 ? -1 : passage.LastIndexOfAny(['。', '；', '\n'], start - 1, start - earliest);
        var from = sentence >= 0 ? sentence + 1 : earliest;
        return from > 0 && char.IsLowSurrogate(passage[from]) ? from - 1 : from;
    }

    private static int Forward(string passage, int end)
    {
        var latest = Math.Min(passage.Length, end + Around);
        var sentence = passage.IndexOfAny(['。', '；', '\n'], end, latest - end);
        var to = sentence >= 0 ? sentence + 1 : latest;
        return to < passage.Length && char.IsLowSurrogate(passage[to]) ? to + 1 : to;
    }

    private static Html Join(string passage, IReadOnlyList<(int Start, int End)> windows, IReadOnlyList<Evidence> evidence, Evidence accused)
    {
        var pieces = new List<Html>();
        foreach (var (start, end) in windows)
        {
            if (start > 0) pieces.Add(Html.Of($"<i>…</i>"));
            pieces.AddRange(Marked(passage, start, end, evidence, accused));
        }

        if (windows[^1].End < passage.Length) pieces.Add(Html.Of($"<i>…</i>"));
        return Html.Join(pieces);
    }

    private static IEnumerable<Html> Marked(string passage, int start, int end, IReadOnlyList<Evidence> evidence, Evidence accused)
    {
        var cuts = evidence.SelectMany(e => new[] { e.Place.Start, e.Place.End }).Where(c => c > start && c < end).Append(start).Append(end).Distinct().Order().ToList();
        foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
        {
            var text = passage[from..to];
            var covering = evidence.Where(e => e.Place.Start <= from && e.Place.End >= to).ToList();
            yield return covering switch
            {
                [] => Html.Text(text),
                _ when covering.Contains(accused) => Html.Of($"<mark class=\"accused\" title=\"{accused.Caption}\">{text}</mark>"),
                [var other, ..] => Html.Of($"<mark title=\"{other.Caption}\">{text}</mark>"),
            };
        }
    }

    /// <summary>A cell is shown among the other cells of its row.</summary>
    private static Html InRow(Table table, Place place, Html marked)
    {
        var cells = table.Row(place.Row ?? 0).Where(c => !c.IsEmpty || c.Column == place.Column)
            .Select(c => c.Row == place.Row && c.Column == place.Column ? Html.Of($"<span class=\"cell here\">{marked}</span>") : Html.Of($"<span class=\"cell\">{c.Text.Shorten(LongestCell)}</span>"));
        return Html.Of($"<span class=\"cells\">{cells}</span>");
    }
}
