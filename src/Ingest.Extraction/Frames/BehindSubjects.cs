using System.Text.RegularExpressions;

namespace Ingest.Extraction.Frames;

/// <summary>What the words behind a figure name: 其余60万元用于水源抢修.</summary>
internal static partial class BehindSubjects
{
    private const int LongestUse = 60;
    private static readonly string[] Remainders = ["其余", "剩余", "余下", "剩下", "另有", "另外", "超出的", "有", "其中"];

    /// <summary>其余, 另有, 其中: words before a figure that name nothing of it.</summary>
    public static bool IsRest(string phrase) => Remainders.Contains(phrase.TrimEnd('的'));

    /// <summary>其余60万元用于水源抢修, 5万元质量保证金, 结转42万元，为县级配套: what the money is for stands behind the figure.</summary>
    public static string? Of(Frame frame)
    {
        if (!frame.IsMoney || frame.IsChange || frame.Quantity.PerUnit) return null;
        var behind = frame.Passage.Text[frame.Quantity.End..Math.Min(frame.SentenceSpan.End.Value, frame.Quantity.End + LongestUse)];
        var isRest = frame.Phrase.Length == 0 || IsRest(frame.Phrase);
        if (Direct().Match(behind) is { Success: true } direct && SubjectWords.IsPurpose(direct.Groups["noun"].Value) && SubjectWords.Noun(direct.Groups["noun"].Value) is { Length: >= 3 } name && !SubjectWords.IsGeneric(name)) return name;
        var match = isRest ? RestUse().Match(behind) : frame.Role is AmountRole.CarryOver ? Balance().Match(behind) : frame.Role == AmountRole.BudgetAdded ? Use().Match(behind) : Match.Empty;
        if (!match.Success) return null;
        var noun = SubjectWords.Noun(match.Groups["noun"].Value);
        return noun.Length is >= 2 and <= SubjectWords.LongestName && !SubjectWords.IsGeneric(noun) ? noun : null;
    }

    [GeneratedRegex(@"^(主要)?(已?全部)?(用于|是|为|系|即)(?<noun>[^,;。:(]{2,40})|^(?<noun>[^,;。:(由在于的是为用系属、0-9]{3,12}款?(?=[,;。]|待))")]
    private static partial Regex RestUse();

    /// <summary>52.30万元校舍维修资金于…, 420万元的设备租赁费: the noun behind the figure.</summary>
    [GeneratedRegex(@"^的?(?<noun>[^,;。:()由在于的是为用系属、0-9]{3,14}?)(?=[,;。]|用于|已|均|由|待|推迟|暂|主要|全部|于|在)")]
    private static partial Regex Direct();

    [GeneratedRegex(@"^,?(全部|主要)?(系|为|是|用于)(?<noun>[^,;。:(]{2,30})")]
    private static partial Regex Balance();

    [GeneratedRegex(@"^(全部|主要)?用于(?<noun>[^,;。:(]{2,30})")]
    private static partial Regex Use();
}
