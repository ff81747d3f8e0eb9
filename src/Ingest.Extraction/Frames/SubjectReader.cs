namespace Ingest.Extraction.Frames;

/// <summary>Names what each figure is of: from its own clause, else from the clauses before it, the sentence, the list item, the section.</summary>
internal static class SubjectReader
{
    private static readonly string[] TotalWords = ["合计", "共计", "总计", "全年", "总支出", "总收入"];

    /// <summary>What names of money and its purposes end with: a clause of another ending names no subject.</summary>
    private static readonly string[] NounEndings =
        ["费", "费用", "经费", "资金", "项目", "支出", "工程", "补助", "补贴", "收入", "资产", "预算", "贷款", "奖金", "工资", "款", "基金", "债券", "配套", "建设", "改造", "购置", "维修", "采购", "服务"];

    public static void Read(PassageFrames passage, FrameContext context)
    {
        foreach (var frame in passage.Frames)
            frame.Subject = Resolve(Respectively.SubjectOf(frame, passage) ?? Own(frame) ?? OfRole(frame) ?? FromClauses(frame) ?? Carried(frame, passage) ?? FromPassage(passage) ?? FromTitle(context) ?? context.ReportSubject, passage);
    }

    /// <summary>该项目, 此项目 stand for the name at the head of the paragraph.</summary>
    private static string Resolve(string subject, PassageFrames passage) =>
        Pronouns.Any(p => subject.StartsWith(p, StringComparison.Ordinal)) ? FromPassage(passage) ?? subject : subject;

    private static readonly string[] Pronouns = ["该项目", "此项目", "该项", "该经费", "该资金", "该专项"];

    private static string? Own(Frame frame)
    {
        if (frame.IsChange) return null;
        var noun = SubjectWords.Noun(frame.Phrase);
        return noun.Length >= 2 && !noun.All(char.IsAsciiDigit) ? noun : null;
    }

    /// <summary>Income, balances and recoveries are named by their role words: 其他收入, 年末结转.</summary>
    private static string? OfRole(Frame frame)
    {
        if (frame.Role is not (AmountRole.Income or AmountRole.CarryOver or AmountRole.Recovered) || !frame.RoleIsExplicit) return null;
        var word = RoleWords.Naming(frame.Phrase);
        return word.Length > 2 ? frame.Phrase.Substring(word.Start, word.Length) : null;
    }

    /// <summary>The nearest earlier clause of the lead that holds a noun: 该项目，全年预算…</summary>
    private static string? FromClauses(Frame frame)
    {
        if (frame.IsChange || frame.IsComparison) return null;
        var clauses = frame.Lead[..^frame.Phrase.Length].Split([',', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = clauses.Length - 1; i >= 0; i--)
            if (SubjectWords.Noun(clauses[i]) is { Length: >= 2 and <= 24 } noun && NounEndings.Any(e => noun.EndsWith(e, StringComparison.Ordinal))) return noun;
        return null;
    }

    /// <summary>The subject of the figure before it in the sentence, or of its bracket's owner; a total of a list stands for the list.</summary>
    private static string? Carried(Frame frame, PassageFrames passage)
    {
        if (frame.Owner is { Subject.Length: > 0 } owner) return owner.Subject;
        var before = passage.Frames.Take(frame.Index).LastOrDefault(f => f.Sentence == frame.Sentence && f.Depth == frame.Depth && f.Subject.Length > 0 && f.IsMoney == frame.IsMoney && (f.PartOf is null || frame.PartOf is not null));
        return before is null || (before.Role == frame.Role && TotalWords.Any(w => frame.Phrase.Contains(w, StringComparison.Ordinal))) ? null : before.Subject;
    }

    /// <summary>The head of a list item or run-in heading: （1）某某经费。全年预算…</summary>
    private static string? FromPassage(PassageFrames passage)
    {
        var text = passage.Passage.Text;
        var end = text.AsSpan().IndexOfAny("。:,;(年");
        if (end is < 2 or > 24) return null;
        var noun = SubjectWords.Noun(text[..end]);
        return noun.Length >= 2 && NounEndings.Any(e => noun.EndsWith(e, StringComparison.Ordinal)) ? noun : null;
    }

    /// <summary>A heading that names a project or a class of spending.</summary>
    private static string? FromTitle(FrameContext context)
    {
        var title = context.Title.EndsWith("情况", StringComparison.Ordinal) ? context.Title[..^2] : context.Title;
        return title.Length is >= 3 and <= 24 && Endings.Any(e => title.EndsWith(e, StringComparison.Ordinal)) && !Generic.Contains(title) ? title : null;
    }

    private static readonly string[] Endings = ["费", "经费", "支出", "工程", "补助", "补贴", "改造"];
    private static readonly string[] Generic = ["部门支出", "收入支出", "资金支出", "财政支出", "部门整体支出", "整体支出", "一般公共预算支出"];
}
