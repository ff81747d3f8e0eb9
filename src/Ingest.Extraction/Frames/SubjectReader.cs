namespace Ingest.Extraction.Frames;

/// <summary>Names what each figure is of: from its own clause, else from the clauses before it, the sentence, the list item, the section.</summary>
internal static class SubjectReader
{
    private static readonly string[] TotalWords = ["合计", "共计", "总计"];

    public static void Read(PassageFrames passage, FrameContext context)
    {
        foreach (var frame in passage.Frames)
            frame.Subject = Resolve(Respectively.SubjectOf(frame, passage) ?? Own(frame) ?? FromClauses(frame) ?? Carried(frame, passage) ?? FromPassage(passage) ?? context.Title, passage);
    }

    /// <summary>该项目, 此项目 stand for the name at the head of the paragraph.</summary>
    private static string Resolve(string subject, PassageFrames passage) =>
        Pronouns.Any(p => subject.StartsWith(p, StringComparison.Ordinal)) ? FromPassage(passage) ?? subject : subject;

    private static readonly string[] Pronouns = ["该项目", "此项目", "该项", "该经费", "该资金", "该专项"];

    private static string? Own(Frame frame)
    {
        if (frame.IsChange) return null;
        var noun = SubjectWords.Noun(frame.Phrase);
        return noun.Length >= 2 ? noun : null;
    }

    /// <summary>The nearest earlier clause of the lead that holds a noun: 该项目，全年预算…</summary>
    private static string? FromClauses(Frame frame)
    {
        if (frame.IsChange || frame.IsComparison) return null;
        var clauses = frame.Lead[..^frame.Phrase.Length].Split([',', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = clauses.Length - 1; i >= 0; i--)
            if (SubjectWords.Noun(clauses[i]) is { Length: >= 2 and <= 24 } noun) return noun;
        return null;
    }

    /// <summary>The subject of the figure before it in the sentence, or of its bracket's owner; a total of a list stands for the list.</summary>
    private static string? Carried(Frame frame, PassageFrames passage)
    {
        if (frame.Owner is { Subject.Length: > 0 } owner) return owner.Subject;
        if (TotalWords.Any(w => frame.Phrase.Contains(w, StringComparison.Ordinal)) && frame.Index > 0) return "合计";
        return passage.Frames.Take(frame.Index).LastOrDefault(f => f.Sentence == frame.Sentence && f.Depth == frame.Depth && f.Subject.Length > 0)?.Subject;
    }

    /// <summary>The head of a list item or run-in heading: （1）某某经费。全年预算…</summary>
    private static string? FromPassage(PassageFrames passage)
    {
        var text = passage.Passage.Text;
        var end = text.AsSpan().IndexOfAny("。:,;(年");
        if (end is < 2 or > 24) return null;
        var noun = SubjectWords.Noun(text[..end]);
        return noun.Length >= 2 ? noun : null;
    }
}
