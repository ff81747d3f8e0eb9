using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Parts;

/// <summary>Parts opened by 中, with their total before it or named by it.</summary>
internal static partial class NamedTotals
{
    /// <summary>158个项目中，已完工151个，在建9个; 卫生技术人员里，医师…、护士…: the total stands before 中 or is named there.</summary>
    public static IEnumerable<PartGroup> Read(PassageFrames passage)
    {
        foreach (var first in passage.Frames.Where(f => f.PartOf is null && f is { Depth: 0, Dimension: Dimension.Money or Dimension.Count } && Within().IsMatch(f.Lead)))
        {
            var total = TotalNamed(first, passage);
            if (total is null) continue;
            var parts = passage.Frames.Skip(first.Index).TakeWhile(f => f.Sentence == first.Sentence && f.Segment == first.Segment)
                .Where(f => f.IsCommensurable(total) && f.PartOf is null && f.Depth == 0 && !f.IsChange && !f.IsComparison && Kinship.MayBePart(f, total)).ToList();
            if (parts.Count >= 2 && OpenedParts.IsStated(total, parts)) yield return new PartGroup(total, parts, PartCoverage.Of(PartWord.OfWhich, parts, total, isBracket: false));
        }
    }

    private static Frame? TotalNamed(Frame first, PassageFrames passage)
    {
        var lead = Within().Match(first.Lead);
        var before = first.Index > 0 ? passage.Frames[first.Index - 1] : null;
        if (before is not null && before.Sentence == first.Sentence && lead.Value.EndsWith(',')) return before.IsCommensurable(first) && lead.Groups["name"].Length <= 8 ? before : null;
        var name = lead.Groups["name"].Value;
        return name.Length < 3 ? null : passage.Frames.Take(first.Index).LastOrDefault(f => Trailing().Replace(f.Phrase, "").EndsWith(name, StringComparison.Ordinal) && f.IsCommensurable(first) && !f.IsComparison);
    }

    [GeneratedRegex("(合计|共计|总计|总额|总|共|为|达)+$")]
    private static partial Regex Trailing();

    [GeneratedRegex(@"^(?<name>[^,。;:、]{0,12}?)(当中|之中|中|里)(,|(?=[^,;。:、\d]{2,14}$))")]
    private static partial Regex Within();
}
