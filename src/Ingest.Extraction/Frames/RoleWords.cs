using Ingest.Extraction.Text;

namespace Ingest.Extraction.Frames;

/// <summary>How firmly a word decides the role of the sum behind it.</summary>
internal enum RoleStrength
{
    Weak,
    Strong,
}

/// <summary>A role read from words.</summary>
internal readonly record struct RoleEvidence(AmountRole Role, RoleStrength Strength, int Start, int Length);

/// <summary>Finds the words that give a sum its role.</summary>
internal static class RoleWords
{
    private static readonly LongestMatch<(RoleStrength Strength, AmountRole? Role)> Words = new(
        VocabularyFile.Entries("Frames/roles.txt").Select(e => KeyValuePair.Create(e[1], (
            e[0] == "weak" ? RoleStrength.Weak : RoleStrength.Strong,
            e[0] == "neutral" ? (AmountRole?)null : Codes.Parse<AmountRole>(e[2]) ?? throw new InvalidOperationException($"No role {e[2]}.")))));

    /// <summary>All role words of a text in order; neutral words are passed over. 预算 right behind a word of adding is what was added.</summary>
    public static IReadOnlyList<RoleEvidence> In(string text)
    {
        var found = new List<RoleEvidence>();
        for (var i = 0; i < text.Length;)
        {
            if (!Words.TryAt(text, i, out var length, out var word))
            {
                i++;
                continue;
            }

            if (word.Role == AmountRole.BudgetAdded && text.AsSpan(i + length).StartsWith("预算", StringComparison.Ordinal)) length += "预算".Length;
            if (word.Role is { } role) found.Add(Weigh(text, new RoleEvidence(role, word.Strength, i, length)));
            i += length;
        }

        return found;
    }

    /// <summary>
    /// The word that gives a clause its role: the last strong one. Words that are often parts of names (水资源节约与管理, 质量与标准化) count only where they end
    /// the clause, links aside.
    /// </summary>
    public static RoleEvidence Naming(string clause) =>
        In(clause).LastOrDefault(r => r.Strength == RoleStrength.Strong && (!IsNameProne(r.Role) || SubjectWords.IsLinks(clause[(r.Start + r.Length)..])));

    private static bool IsNameProne(AmountRole role) => role is AmountRole.Saved or AmountRole.UnitPrice or AmountRole.Other or AmountRole.Asset or AmountRole.CarryOver or AmountRole.ProgrammeFlow;

    /// <summary>支出 that closes the name of a class of spending (社会保障和就业支出) is weak: the class may be budgeted or spent.</summary>
    private static RoleEvidence Weigh(string text, RoleEvidence word)
    {
        var closesName = text.AsSpan(word.Start, word.Length) is "支出" or "经费支出" or "资金支出" && word.Start > 0 && !EndsOpening(text.AsSpan(0, word.Start));
        return closesName ? word with { Strength = RoleStrength.Weak } : word;
    }

    /// <summary>Words after which 支出 is a verb.</summary>
    private static readonly string[] Openings =
        ["年", "月", "共", "已", "并", "实", "金", "费", "款", "拨款", "底", "末", "后", "计", "累计", "全部", ",", "、", ":", "分别", "际", "目", "中心", "单位", "局", "我", "该", "均", "财政", "预算", "内", "度", "元", "项", "实现", "形成"];

    private static bool EndsOpening(ReadOnlySpan<char> before)
    {
        foreach (var opening in Openings)
            if (before.EndsWith(opening, StringComparison.Ordinal)) return true;
        return false;
    }
}
