using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims;

/// <summary>An announced number of offices, projects or units, and the names listed for it.</summary>
internal static partial class Counts
{
    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        for (var i = 0; i < reading.Passages.Count; i++)
            foreach (var frame in reading.Passages[i].Frames.Frames.Where(IsAnnouncement))
                if (InSentence(frame, reading.Passages[i]) is { } inSentence) yield return inSentence;
                else if (InList(frame, reading.Passages, i) is { } inList) yield return inList;
    }

    private static bool IsAnnouncement(Frame frame) =>
        frame.Quantity is { Kind: QuantityKind.Count, Scale: 1, Unit: "个" or "项" or "家" or "所" } && frame.Quantity.Number.IsExact && frame.Value is >= 2 and <= 40
        && Thing().IsMatch(frame.Trail);

    /// <summary>内设5个股室：甲、乙、丙、丁、戊 and 内设甲、乙、丙等3个股室. Names joined by 和 may be one or two: both counts are allowed.</summary>
    private static CountClaim? InSentence(Frame frame, ReadPassage passage)
    {
        var behind = Behind().Match(frame.Trail);
        if (behind.Success && frame.Trail.Length == behind.Index + behind.Length + Rest(frame.Trail, behind).Length)
        {
            var start = frame.Quantity.End + behind.Groups["names"].Index;
            return Compare(frame, passage, start, behind.Groups["names"].Value);
        }

        var before = Before().Match(frame.Phrase.Length > 0 ? frame.Lead : "");
        return before.Success ? Compare(frame, passage, frame.Quantity.Start - frame.Lead.Length + before.Groups["names"].Index, before.Groups["names"].Value) : null;
    }

    private static string Rest(string trail, Match match) => trail[(match.Index + match.Length)..];

    private static CountClaim? Compare(Frame frame, ReadPassage passage, int start, string names)
    {
        var items = Split(names, "、").TakeWhile(i => !Further().IsMatch(i.Text)).ToList();
        var finest = items.SelectMany(i => Split(i.Text, "和及与", i.Start)).Count(i => i.Text.Length > 1);
        if (items.Count < 2 || items.Any(i => i.Text.Length is < 2 or > 24) || items.Any(i => Verb().IsMatch(i.Text))) return null;
        var announced = (int)frame.Value;
        var agrees = announced >= items.Count && announced <= finest;
        return new CountClaim
        {
            Kind = ClaimKind.Count,
            Quote = Contexts.SentenceOf(frame),
            Announced = frame.ToTerm(frame.Phrase),
            Items = [.. (agrees && announced != items.Count ? items.SelectMany(i => Split(i.Text, "和及与", i.Start)) : items).Select(i => passage.Frames.Passage.At(start + i.Start, i.Text.Length))],
        };
    }

    private static IEnumerable<(int Start, string Text)> Split(string names, string separators, int offset = 0)
    {
        var start = 0;
        for (var i = 0; i <= names.Length; i++)
        {
            if (i < names.Length && !separators.Contains(names[i], StringComparison.Ordinal)) continue;
            if (i > start) yield return (offset + start, names[start..i]);
            start = i + 1;
        }
    }

    /// <summary>A lead that announces its list in the paragraphs behind it: 共实施7个项目：（1）…（2）….</summary>
    private static CountClaim? InList(Frame frame, IReadOnlyList<ReadPassage> passages, int index)
    {
        var lead = passages[index];
        if (!lead.Text.EndsWith(':') || frame.Sentence != lead.Frames.Frames[^1].Sentence || !ProjectWord().IsMatch(frame.Trail)) return null;
        var shape = index + 1 < passages.Count ? ListMarks.Shape(passages[index + 1].ListMark) : null;
        if (shape is null) return null;
        var items = passages.Skip(index + 1).TakeWhile(p => ListMarks.Shape(p.ListMark) == shape && !p.IsHeading).ToList();
        return items.Count < 2 ? null : new CountClaim
        {
            Kind = ClaimKind.Count,
            Quote = Contexts.SentenceOf(frame),
            Announced = frame.ToTerm(frame.Phrase),
            Items = [.. items.Select(i => i.Frames.Passage.At(0, Math.Min(i.Text.Length, 20)))],
        };
    }

    [GeneratedRegex(@"^(内设|下设|二级)?(科室|股室|处室|部室|室|科|股|内设机构|机构|职能科室|业务科室|部门|下属单位|下属事业单位|事业单位|二级单位|预算单位|二级预算单位|项目|乡镇|街道|站所|中心|车间|党支部)")]
    private static partial Regex Thing();

    [GeneratedRegex(@"^[^,。;:]{1,12}(:|,(即|分别是|分别为|包括|为)|(分别是|分别为|包括|即|有))(?<names>[^,。;:()0-9]{5,240})(?=[。;,]|$)")]
    private static partial Regex Behind();

    [GeneratedRegex(@"(内设|下设|设有|设|设置|下辖|包括)(有)?(?<names>[^,。;:()0-9]{5,200}?)(等|共|共计|一共)?$")]
    private static partial Regex Before();

    [GeneratedRegex(@"^(下设|另设|并设|加挂|挂|另有|以及)")]
    private static partial Regex Further();

    [GeneratedRegex(@"^个?(项目|子项目|专项|工程)")]
    private static partial Regex ProjectWord();

    [GeneratedRegex(@"(负责|开展|加强|推进|完成|实施|建立|提高)")]
    private static partial Regex Verb();
}
