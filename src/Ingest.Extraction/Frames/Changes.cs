using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Frames;

/// <summary>Tells changes (比上年减少1.08万元) and compared levels (比上年的7.50万元) from plain levels, and averages from prices.</summary>
internal static partial class Changes
{
    private const int ShortPhrase = 6;
    private static readonly string[] Decreases = Words("down");
    private static readonly string[] Increases = Words("up");
    private static readonly string[] Averages = Words("average");
    private static readonly string[] Measured = Words("measured");
    private static readonly string[] Ends = ["", "了", "资金", "为", "经费", "约"];

    /// <summary>Says of a frame whether it is a change or a compared level. 年中增加 and 调剂增加 are additions to a budget, no changes.</summary>
    public static void Mark(Frame frame)
    {
        var phrase = frame.Phrase;
        var moves = Decreases.Concat(Increases).Any(w => EndsWith(phrase, w));
        var compares = Comparisons.Names(phrase);
        var adds = moves && !compares && RoleWords.Naming(phrase).Role == AmountRole.BudgetAdded && RoleWords.Naming(phrase).Length > 2;
        frame.IsChange = moves && !IsNewLevel(frame) && !adds && (compares || phrase.Length <= ShortPhrase || Net().IsMatch(phrase) || Comparisons.Names(frame.Lead));
        frame.IsComparison = !moves && (compares || Comparisons.NamesLastYear(phrase));
    }

    /// <summary>由165元降至158元: a new level of what the figure before was the old level of.</summary>
    public static bool IsNewLevel(Frame frame) => frame.Index > 0 && NewLevel().IsMatch(frame.Lead);

    public static bool Falls(string phrase) => Decreases.Any(w => w.Length > 1 ? phrase.Contains(w, StringComparison.Ordinal) : EndsWith(phrase, w));

    /// <summary>True where a sum per head or case is a mean of what happened, not a rate that is paid.</summary>
    public static bool IsMean(Frame frame) =>
        frame.Quantity.PerUnit && !frame.Trail.StartsWith('/') && Averages.Any(w => frame.Phrase.Contains(w, StringComparison.Ordinal)) && Measured.Any(w => frame.Phrase.Contains(w, StringComparison.Ordinal));


    private static bool EndsWith(string phrase, string word) =>
        Ends.Any(end => phrase.EndsWith(word + end, StringComparison.Ordinal)) && (word.Length > 1 || Comparisons.Names(phrase));

    private static string[] Words(string kind) => [.. VocabularyFile.Entries("Frames/changes.txt").Where(e => e[0] == kind).Select(e => e[1])];

    /// <summary>净增加, 净减少: the balance of comings and goings.</summary>
    [GeneratedRegex(@"净(增|减)(加|少|长)?了?$")]
    private static partial Regex Net();

    [GeneratedRegex(@"^的?(提高|增加|上升|增长|上涨|下降|降低|减少|跌|降|升|增|减|核减|压减|上调|下调|涨)(到|至|为)了?(每[^,。]{1,3})?$")]
    private static partial Regex NewLevel();
}
