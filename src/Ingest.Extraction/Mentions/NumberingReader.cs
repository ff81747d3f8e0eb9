using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Mentions;

/// <summary>
/// Follows the numbering of lines down the page: a style that is already open goes on, and closes what stands below it; another style opens a run of its own.
/// Unnumbered headings close everything; so does an overview numbered 1, with which another text begins.
/// </summary>
internal static partial class NumberingReader
{
    private const int Quoted = 24;

    /// <summary>Unnumbered lines up to this length that end in no mark may be headings whose number was lost.</summary>
    private const int LongestHeading = 24;

    private sealed record Open(NumberShape Shape, List<NumberedLine> Lines);

    public static IReadOnlyList<NumberedRun> Read(Document document, Range blocks, IReadOnlyList<Section> sections)
    {
        var headings = sections.ToLookup(s => (s.Place.Block, s.Place.Start));
        var (runs, open) = (new List<NumberedRun>(), new List<Open>());
        var lines = new Page(document, blocks).Lines;
        foreach (var line in lines)
        {
            var heading = headings[(line.Passage.Place.Block, line.HeadingPlace.Start)].FirstOrDefault();
            if (heading is { Number: "" } || AnnexLine.MarkLength(line) > 0) open.Clear();
            if (line.Number is not { Certain: true } number || heading is { Number: "" }) continue;
            if (heading is { Label: SectionLabel.Overview } && number.Value == 1) open.Clear();
            var item = new NumberedLine(number.Value, line.NumberText, line.Passage.At(0, Math.Min(Quoted, line.Text.Length)), heading is not null);
            Append(runs, open, number.Shape, heading is null || number.Shape != NumberShape.Han ? item : item with { Skipped = Skipped(lines, open, item) });
        }

        return [.. runs.Where(r => r.Lines.Count > 1)];
    }

    /// <summary>
    /// The one number between the heading before and this one that nothing between them prints, neither at the head of a line nor inside one, and of which the
    /// report does not say that it is left out: 提纲第五部分不涉及, 序号五空置.
    /// </summary>
    private static string? Skipped(IReadOnlyList<Line> lines, IReadOnlyList<Open> open, NumberedLine item)
    {
        if (open.FirstOrDefault(o => o.Shape == NumberShape.Han)?.Lines is not [.., { IsHeading: true } before] || item.Value != before.Value + 2) return null;
        var left = HanNumeral.Print(before.Value + 1);
        if (lines.Any(l => LeftOut().Matches(l.Text).Any(m => m.Groups["number"].Value == left))) return null;
        var number = left + "、";
        var between = lines.Where(l => before.Place.At(before.Place.End, 0) < l.Passage.Place && l.Passage.Place < item.Place);
        return between.Any(l => l.Text.Contains(number, StringComparison.Ordinal) || MayHaveLostItsNumber(l)) ? null : number;
    }

    private static bool MayHaveLostItsNumber(Line line) =>
        line.Number is null && line.Text.Length <= LongestHeading && line.Text[^1] is not ('。' or ';' or ':' or ',' or '.' or ')');

    private static void Append(List<NumberedRun> runs, List<Open> open, NumberShape shape, NumberedLine item)
    {
        var at = open.FindIndex(o => o.Shape == shape);
        if (at >= 0) open.RemoveRange(at + 1, open.Count - at - 1);
        if (at >= 0 && (item.Value > 1 || item.IsHeading && shape == NumberShape.Han))
        {
            open[at].Lines.Add(item);
            return;
        }

        if (at >= 0) open.RemoveAt(at);
        open.RemoveAll(o => o.Shape > shape);
        var lines = new List<NumberedLine> { item };
        open.Add(new(shape, lines));
        runs.Add(new NumberedRun(lines));
    }

    [GeneratedRegex("(?:(?:序号|编号|标号)(?<number>[一二三四五六七八九十]{1,3})[^。;]{0,12}|第(?<number>[一二三四五六七八九十]{1,3})(?:部分|项|节|章|条|点|款)[^。;]{0,60}?)(?:空置|空缺|空着|留空|空号|缺省|缺号|从略|略去|略写|省略|跳过|保留|不涉及|未涉及|不适用|无此|没有此|不作填写|不填|不写|删去|不编)", RegexOptions.CultureInvariant)]
    private static partial Regex LeftOut();
}
