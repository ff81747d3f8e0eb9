using System.Globalization;
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
            if (line.Number is not { Certain: true } number || heading is { Number: "" } || IsFigure(line)) continue;
            if (heading is { Label: SectionLabel.Overview } && number.Value == 1) open.Clear();
            var item = new NumberedLine(number.Value, line.NumberText, line.Passage.At(0, Math.Min(Quoted, line.Text.Length)), heading is not null);
            Append(runs, open, number.Shape, line.Automatic ? item : item with { Skipped = Skipped(lines, open, number.Shape, item) });
        }

        return [.. runs.Where(r => r.Lines.Count > 1)];
    }

    /// <summary>
    /// The one number between the line before and this one that nothing between them prints, neither at the head of a line nor inside one, and of which the
    /// report does not say that it is left out: 提纲第五部分不涉及, 序号五空置. Below the outermost headings the numbers must have run on from one without a slip.
    /// </summary>
    private static string? Skipped(IReadOnlyList<Line> lines, IReadOnlyList<Open> open, NumberShape shape, NumberedLine item)
    {
        if (open.FirstOrDefault(o => o.Shape == shape)?.Lines is not [.., var before] run || item.Value != before.Value + 2 || before.IsHeading != item.IsHeading) return null;
        if (shape == NumberShape.Han ? !item.IsHeading : run.Count < ShortestRun || run.Where((l, i) => l.Value != i + 1).Any()) return null;
        if (Printed(shape, before.Value + 1) is not { } number || shape == NumberShape.Han && lines.Any(l => LeftOut().Matches(l.Text).Any(m => number.StartsWith(m.Groups["number"].Value + "、", StringComparison.Ordinal)))) return null;
        var since = lines.Where(l => l.Passage.Place.At(l.Passage.Place.End, 0) > before.Place && l.Passage.Place < item.Place);
        return since.Any(l => l.Text.Contains(number, StringComparison.Ordinal) || l.Passage.Place > before.Place.At(before.Place.End, 0) && MayHaveLostItsNumber(l)) ? null : number;
    }

    /// <summary>Below the outermost headings 1 and 3 alone may be anything.</summary>
    private const int ShortestRun = 2;

    /// <summary>A number as a line of its shape begins with it, folded; null for shapes that lists within lines are numbered in.</summary>
    private static string? Printed(NumberShape shape, int value) => shape switch
    {
        NumberShape.Part => $"第{HanNumeral.Print(value)}部分",
        NumberShape.Han => HanNumeral.Print(value) + "、",
        NumberShape.HanBracket => $"({HanNumeral.Print(value)})",
        NumberShape.Arabic => value.ToString(CultureInfo.InvariantCulture) + ".",
        NumberShape.ArabicBracket => $"({value.ToString(CultureInfo.InvariantCulture)})",
        _ => null,
    };

    /// <summary>27.5 alone is a cell of a table that lost its lines.</summary>
    private static bool IsFigure(Line line) => line.Text.All(c => char.IsAsciiDigit(c) || c == '.');

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
