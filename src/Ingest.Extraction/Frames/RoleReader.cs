namespace Ingest.Extraction.Frames;

/// <summary>Gives each sum its role: from its own clause, else from its total, the clauses around it, its sentence, its section, in that order.</summary>
internal static class RoleReader
{
    private static readonly string[] Decreases = ["减少", "下降", "降低", "压缩", "压减", "节约", "节省", "节支", "少支出", "核减"];
    private static readonly string[] Increases = ["增加", "增长", "上升", "提高", "上涨", "增支", "超支", "超额", "多支出"];
    private static readonly string[] Recoveries = ["由财政收回", "被财政收回", "财政收回", "由县财政收回", "由市财政收回", "由区财政收回", "收回财政", "已收回", "已上缴", "上缴国库", "上缴财政", "交回财政", "已追回"];

    /// <summary>Roles that the figure's own clause states; runs before parts are found.</summary>
    public static void ReadExplicit(PassageFrames passage)
    {
        foreach (var frame in passage.Frames)
        {
            MarkChange(frame);
            if (!frame.IsMoney) continue;
            if (frame.Quantity.PerUnit)
            {
                (frame.Role, frame.RoleIsExplicit) = (Averages.Any(w => frame.Phrase.Contains(w, StringComparison.Ordinal)) && !frame.Trail.StartsWith('/') ? AmountRole.Other : AmountRole.UnitPrice, true);
                continue;
            }

            if (Explicit(frame) is { } role) (frame.Role, frame.RoleIsExplicit) = (role, true);
        }
    }

    /// <summary>Roles of the remaining sums; runs when parts are known.</summary>
    public static void Inherit(PassageFrames passage, FrameContext context)
    {
        foreach (var frame in passage.Frames.Where(f => f.IsMoney && f.Role is null))
            frame.Role = FromTotal(frame) ?? FromChange(frame, passage) ?? FromClauses(frame) ?? FromSentence(frame, passage) ?? context.ListRole ?? FromWeakWord(frame) ?? FromTrail(frame) ?? OfSection(context.Label);
        foreach (var frame in passage.Frames.Where(f => f.Role is AmountRole.Income or AmountRole.Executed or AmountRole.CarryOver && IsInsuranceFund(f)))
            frame.Role = AmountRole.ProgrammeFlow;
    }

    /// <summary>比上年减少1.08万元 is a change; 比上年的7.50万元 is last year's level.</summary>
    private static void MarkChange(Frame frame)
    {
        var phrase = frame.Phrase;
        var moves = Decreases.Concat(Increases).Any(w => phrase.EndsWith(w, StringComparison.Ordinal) || phrase.EndsWith(w + "了", StringComparison.Ordinal) || phrase.EndsWith(w + "资金", StringComparison.Ordinal) || phrase.EndsWith(w + "为", StringComparison.Ordinal));
        var compares = Comparisons.Names(phrase);
        moves |= (compares || phrase.Length <= 2 || Comparisons.Names(frame.Lead)) && phrase.Length > 0 && "增减多少".Contains(phrase[^1], StringComparison.Ordinal);
        frame.IsChange = moves && (compares || phrase.Length <= 6 || Comparisons.Names(frame.Lead));
        frame.IsComparison = !moves && (compares || Comparisons.NamesLastYear(phrase));
    }

    private static AmountRole? Explicit(Frame frame)
    {
        if (Recoveries.Any(w => frame.Trail.StartsWith(w, StringComparison.Ordinal))) return AmountRole.Recovered;
        if (frame.IsChange) return Decreases.Any(w => frame.Phrase.Contains(w, StringComparison.Ordinal)) && !IsBudgetCut(frame) ? AmountRole.Saved : null;
        if (Averages.Any(w => frame.Phrase.Contains(w, StringComparison.Ordinal))) return AmountRole.Other;
        var word = RoleWords.Naming(frame.Phrase);
        return word.Length == 0 ? null : Timed(frame, word.Role);
    }

    private static readonly string[] Averages = ["人均", "次均", "平均", "均价", "月均"];

    /// <summary>Receipts and payments of insurance funds are the insured's money, whatever words they share with a unit's accounts.</summary>
    private static bool IsInsuranceFund(Frame frame)
    {
        var before = frame.Passage.Text[frame.SentenceSpan.Start.Value..frame.Quantity.Start];
        return InsuranceFunds.Any(w => before.Contains(w, StringComparison.Ordinal));
    }

    private static readonly string[] InsuranceFunds = ["保险基金", "医保基金", "养老基金", "社保基金", "统筹基金", "基金收入", "基金支出"];

    private static bool IsBudgetCut(Frame frame) => RoleWords.In(frame.Phrase).Any(r => r.Role == AmountRole.BudgetAdded) && !Comparisons.Names(frame.Lead);

    /// <summary>A budget is initial or adjusted where its sentence says so before the figure.</summary>
    private static AmountRole Timed(Frame frame, AmountRole role)
    {
        if (role != AmountRole.PlannedBudget) return role;
        var before = frame.Passage.Text[frame.SentenceSpan.Start.Value..frame.Quantity.Start];
        var initial = before.LastIndexOf("年初", StringComparison.Ordinal);
        var adjusted = Math.Max(before.LastIndexOf("调整后", StringComparison.Ordinal), before.LastIndexOf("追加后", StringComparison.Ordinal));
        if (initial < 0 && adjusted < 0) return role;
        return initial > adjusted ? AmountRole.InitialBudget : AmountRole.FullYearBudget;
    }

    private static AmountRole? FromTotal(Frame frame) => frame.PartOf?.Role;

    /// <summary>An increase keeps the role of what increased.</summary>
    private static AmountRole? FromChange(Frame frame, PassageFrames passage) =>
        frame.IsChange || frame.IsComparison ? passage.Frames.Take(frame.Index).LastOrDefault(f => f.IsMoney && !f.IsComparison && f.Role is not null)?.Role : null;

    /// <summary>Earlier clauses of the words that lead to the figure: 收到省级财政下达资金，共计37.24万元.</summary>
    private static AmountRole? FromClauses(Frame frame)
    {
        var word = RoleWords.Naming(frame.Lead);
        return word.Length == 0 ? null : Timed(frame, word.Role);
    }

    private static AmountRole? FromWeakWord(Frame frame)
    {
        var word = RoleWords.In(frame.Phrase).LastOrDefault();
        return word.Length == 0 ? null : word.Role;
    }

    /// <summary>The sum before it in the same sentence, for lists.</summary>
    private static AmountRole? FromSentence(Frame frame, PassageFrames passage) =>
        passage.Frames.Take(frame.Index).LastOrDefault(f => f.IsMoney && f.Sentence == frame.Sentence && f.Role is not null && f.Role != AmountRole.UnitPrice && !f.IsChange)?.Role;

    /// <summary>Words behind the figure: 37.24万元，于年中由市级财政下达.</summary>
    private static AmountRole? FromTrail(Frame frame)
    {
        var word = RoleWords.In(frame.Trail).FirstOrDefault(r => r.Strength == RoleStrength.Strong);
        return word.Length == 0 ? null : word.Role;
    }

    private static AmountRole OfSection(SectionLabel? label) => label switch
    {
        SectionLabel.FundsArrival => AmountRole.Appropriated,
        SectionLabel.Funds or SectionLabel.FundsUse or SectionLabel.BasicExpenditure or SectionLabel.ProjectExpenditure or SectionLabel.ThreePublic => AmountRole.Executed,
        SectionLabel.WorkResults or SectionLabel.Effectiveness or SectionLabel.Satisfaction => AmountRole.ProgrammeFlow,
        SectionLabel.ResultsUse or SectionLabel.Improvements => AmountRole.PlannedBudget,
        SectionLabel.Economy => AmountRole.Executed,
        _ => AmountRole.Other,
    };
}
