namespace Ingest.Extraction.Frames;

/// <summary>Names what each figure is of: from its own clause, else from the words behind it, the clauses before it, the sentence, the list item, the section.</summary>
internal static class SubjectReader
{
    public static void Read(PassageFrames passage, FrameContext context)
    {
        foreach (var frame in passage.Frames)
        {
            var subject = Named(frame, passage, context);
            frame.SubjectIsDefault = subject is null;
            frame.Subject = Resolve(OfPrice(subject, frame, passage) ?? context.ReportSubject, frame, passage);
        }
    }

    /// <summary>The first of these that names something; null where none does.</summary>
    private static string? Named(Frame frame, PassageFrames passage, FrameContext context) =>
        Respectively.SubjectOf(frame, passage)
        ?? TrailRoles.OfThreshold(frame)
        ?? NeighbourSubjects.Priced(frame, passage)
        ?? NeighbourSubjects.OfCounted(frame, passage)
        ?? OfManner(frame, passage)
        ?? OwnSubjects.Of(frame)
        ?? NeighbourSubjects.OfShare(frame, passage)
        ?? BehindSubjects.Of(frame)
        ?? NeighbourSubjects.Stepped(frame, passage)
        ?? OwnSubjects.OfRole(frame)
        ?? OfGeneric(frame, passage)
        ?? ClauseSubjects.Of(frame)
        ?? NeighbourSubjects.Chained(frame, passage, close: !NeighbourSubjects.OpensSegment(frame, passage))
        ?? NeighbourSubjects.Carried(frame, passage)
        ?? (frame.Role == AmountRole.UnitPrice ? NeighbourSubjects.Counted(frame, passage) : null)
        ?? ClauseSubjects.Topic(frame)
        ?? NeighbourSubjects.Compared(frame, passage, context.FiscalYear)
        ?? PassageSubjects.OfHead(passage)
        ?? PassageSubjects.OfItem(passage)
        ?? PassageSubjects.OfTitle(context)
        ?? PassageSubjects.OfSection(context)
        ?? NeighbourSubjects.Chained(frame, passage, close: false)
        ?? ClauseSubjects.Spoken(frame);

    /// <summary>2.信息化运维，政府采购预算180万元: how it is bought is said; what, the head of the item says.</summary>
    private static string? OfManner(Frame frame, PassageFrames passage) =>
        Manners.Contains(SubjectWords.Noun(frame.Phrase)) ? PassageSubjects.OfItem(passage) : null;

    private static readonly string[] Manners = ["政府采购", "采购", "招标", "公开招标", "集中采购"];

    /// <summary>水渠改造项目，批复资金90万元: of what money is that only says that it is money, the clauses before it tell, or the head of its item.</summary>
    private static string? OfGeneric(Frame frame, PassageFrames passage) =>
        OwnSubjects.Generic(frame) is { } own ? ClauseSubjects.Of(frame) ?? PassageSubjects.OfHead(passage) ?? own : null;

    /// <summary>A price without a noun (中标价, 工程结算审定) is of what was named before, or at the head of the paragraph.</summary>
    private static string? OfPrice(string? subject, Frame frame, PassageFrames passage) =>
        subject is not null && SubjectWords.IsPrice(subject) && Respectively.Row(frame, passage).Count < 2 && Thing(frame, passage) is { } thing ? thing + SubjectWords.Price(subject) : subject;

    private static string? Thing(Frame frame, PassageFrames passage) =>
        (NeighbourSubjects.Counted(frame, passage) is { } counted ? counted : NeighbourSubjects.Carried(frame, passage) is { } carried && (SubjectWords.IsPurpose(carried) || IsBudgetBeside(frame, passage)) ? carried : PassageSubjects.OfHead(passage) ?? PassageSubjects.OfItem(passage) ?? NeighbourSubjects.BeforeSentence(frame, passage)) is { } thing && !SubjectWords.IsPrice(thing) ? thing : null;

    /// <summary>灶具包预算210万元，中标198.40万元: the budget right before a price is of the same thing, whatever its name ends with.</summary>
    private static bool IsBudgetBeside(Frame frame, PassageFrames passage) =>
        frame.Index > 0 && passage.Frames[frame.Index - 1] is { SubjectIsDefault: false, Role: AmountRole.PlannedBudget or AmountRole.InitialBudget or AmountRole.FullYearBudget } before && before.Sentence == frame.Sentence && before.Segment == frame.Segment;

    /// <summary>该项目, 此项目 stand for what the sentence named last, else for the name at the head of the paragraph, else for the one named last.</summary>
    private static string Resolve(string subject, Frame frame, PassageFrames passage)
    {
        if (!Pronouns.Any(p => subject.StartsWith(p, StringComparison.Ordinal) || frame.Phrase.StartsWith(p, StringComparison.Ordinal))) return subject;
        var named = passage.Before(frame).Where(f => f.IsMoney && f.PartOf is null && !f.SubjectIsDefault && SubjectWords.IsPurpose(f.Subject)).ToList();
        var meant = named.LastOrDefault(f => f.Sentence == frame.Sentence)?.Subject ?? PassageSubjects.OfHead(passage) ?? named.LastOrDefault()?.Subject;
        return meant is null ? subject : subject.StartsWith(Project, StringComparison.Ordinal) ? meant + subject[Project.Length..] : SubjectWords.IsGeneric(subject) || Pronouns.Any(p => subject.StartsWith(p, StringComparison.Ordinal)) ? meant : subject;
    }

    private const string Project = "项目";
    private static readonly string[] Pronouns = ["该项目", "此项目", "这个项目", "该项", "这项", "该经费", "该资金", "该专项"];
}
