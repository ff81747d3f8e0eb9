namespace Ingest.Extraction.Frames;

/// <summary>Gives each sum its role: from its own clause, else from its total, the clauses around it, its sentence, its list, its section, in that order.</summary>
internal static class RoleReader
{
    /// <summary>Roles that the figure's own clause states; runs before parts are found.</summary>
    public static void ReadExplicit(PassageFrames passage)
    {
        foreach (var frame in passage.Frames)
        {
            Changes.Mark(frame);
            if (!frame.IsMoney) continue;
            if (frame.Quantity.PerUnit)
            {
                (frame.Role, frame.RoleIsExplicit) = (Changes.IsMean(frame) ? AmountRole.Other : AmountRole.UnitPrice, true);
                continue;
            }

            if (Explicit(frame) is { } role) (frame.Role, frame.RoleIsExplicit) = (role, true);
        }
    }

    /// <summary>Roles of the remaining sums; runs when parts are known.</summary>
    public static void Inherit(PassageFrames passage, FrameContext context)
    {
        foreach (var frame in passage.Frames.Where(f => f.IsMoney))
        {
            if (frame.Role is null || TakesRoleOfTotal(frame)) frame.Role = frame.PartOf?.Role ?? Same(frame) ?? frame.Role;
            frame.Role ??= FromChange(frame, passage) ?? FromPrices(frame, passage) ?? FromClauses(frame) ?? FromSentence(frame, passage) ?? FromSentenceBefore(frame, passage)
                ?? context.ListRole ?? FromWeakWord(frame) ?? TrailRoles.Named(frame) ?? FromPurchase(frame) ?? SectionRoles.Of(context);
            if (frame.Role is AmountRole.Income or AmountRole.Executed or AmountRole.CarryOver && IsInsuranceFund(frame)) frame.Role = AmountRole.ProgrammeFlow;
            if (IsAnnounced(frame, context)) frame.Role = AmountRole.PlannedBudget;
        }
    }

    private static AmountRole? Explicit(Frame frame)
    {
        var word = RoleWords.Naming(frame.Phrase);
        if (word.Role != AmountRole.Income || word.Length == 0)
            if (TrailRoles.Decisive(frame) is { } decisive && !(word.Length > 0 && decisive == AmountRole.CarryOver && word.Role is not (AmountRole.Executed or AmountRole.Recovered))) return decisive;
        if (Recovers(frame.Phrase)) return AmountRole.Recovered;
        if (frame.IsChange) return Changes.Falls(frame.Phrase) && !IsBudgetCut(frame) ? AmountRole.Saved : null;
        if (frame.IsComparison) return null;
        if (Changes.IsAverage(frame.Phrase) && Changes.IsMean(frame)) return AmountRole.Other;
        if (word.Length == 0) return null;
        return word.Role == AmountRole.Saved && IsBudgetCut(frame) ? AmountRole.BudgetAdded : word.Role == AmountRole.Executed && IsPurchase(frame, word) ? AmountRole.ProjectCost : Timed(frame, word.Role);
    }

    private static readonly string[] RecoveryVerbs = ["收回", "追回", "追缴", "清退", "上缴", "退回"];

    /// <summary>收回违规列支的…: the verb that opens the clause outweighs what it governs.</summary>
    private static bool Recovers(string phrase) => RecoveryVerbs.Any(v => phrase.StartsWith(v, StringComparison.Ordinal)) && !phrase.Contains('率') && !phrase.Contains("收入", StringComparison.Ordinal);

    /// <summary>Receipts and payments of insurance funds are the insured's money, whatever words they share with a unit's accounts.</summary>
    private static bool IsInsuranceFund(Frame frame) => Before(frame) is var before && InsuranceFunds.Any(w => before.Contains(w, StringComparison.Ordinal));

    private static readonly string[] InsuranceFunds = ["基金收入", "基金支出", "基金结余", "基金总收入", "基金总支出", "基金累计", "基金滚存", "基金当期"];
    private static readonly string[] Works = ["送审", "报审", "审定", "合同", "造价", "工程", "控制价", "概算", "结算"];

    /// <summary>核减 cuts a budget where the sentence speaks of budgets, and a price where it speaks of works.</summary>
    private static bool IsBudgetCut(Frame frame)
    {
        if (RoleWords.In(frame.Phrase).Any(r => r.Role == AmountRole.BudgetAdded)) return !Comparisons.Names(frame.Lead);
        if (!frame.Phrase.Contains('减') || Comparisons.Names(frame.Clause) || !frame.Phrase.EndsWith("核减", StringComparison.Ordinal)) return false;
        var before = Before(frame);
        return (before.Contains("追加", StringComparison.Ordinal) || before.Contains("预算", StringComparison.Ordinal) || before.Contains("压减", StringComparison.Ordinal)) && !Works.Any(w => before.Contains(w, StringComparison.Ordinal));
    }

    private static readonly string[] Tenders = ["招标", "中标", "询价", "竞争性", "政府采购", "比选", "集中采购"];

    /// <summary>经公开招标，购置两台…: what was bought by tender is a contract.</summary>
    private static bool IsPurchase(Frame frame, RoleEvidence word) =>
        frame.Phrase.AsSpan(word.Start, word.Length).SequenceEqual("购置") && Before(frame) is var before && Tenders.Any(w => before.Contains(w, StringComparison.Ordinal));

    private static AmountRole? FromPurchase(Frame frame) =>
        Before(frame) is var before && before.Contains("购置", StringComparison.Ordinal) && Tenders.Any(w => before.Contains(w, StringComparison.Ordinal)) ? AmountRole.ProjectCost : null;

    /// <summary>A budget is initial or adjusted where its sentence says so before the figure.</summary>
    private static AmountRole Timed(Frame frame, AmountRole role)
    {
        if (role != AmountRole.PlannedBudget) return role;
        var before = Before(frame);
        var initial = before.LastIndexOf("年初", StringComparison.Ordinal);
        var adjusted = Adjusted.Max(w => before.LastIndexOf(w, StringComparison.Ordinal));
        if (initial < 0 && adjusted < 0) return role;
        return initial > adjusted ? AmountRole.InitialBudget : AmountRole.FullYearBudget;
    }

    private static readonly string[] Adjusted = ["调整后", "追加后", "核减后", "调减后", "调剂后", "追加核减后"];

    /// <summary>The sentence up to the figure.</summary>
    private static string Before(Frame frame) => frame.Passage.Text[frame.SentenceSpan.Start.Value..frame.Quantity.Start];

    /// <summary>Words of coming and planning (中央补助, 县级安排) say of a part where it comes from; what it is, its total says.</summary>
    private static bool TakesRoleOfTotal(Frame frame) =>
        frame is { RoleIsExplicit: true, Role: AmountRole.Appropriated or AmountRole.PlannedBudget, PartOf: not null }
        && frame.PartOf.Role is AmountRole.Appropriated or AmountRole.PlannedBudget or AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.Income or AmountRole.ProjectCost or AmountRole.BudgetAdded;

    /// <summary>228万元（大写：贰佰贰拾捌万元整）: a bracket that repeats its owner.</summary>
    private static AmountRole? Same(Frame frame) => frame.Owner is { IsMoney: true } owner && owner.Value == frame.Value ? owner.Role : null;

    /// <summary>A change or compared level keeps the role of what it is compared with: the nearest level, but no limit where something was spent.</summary>
    private static AmountRole? FromChange(Frame frame, PassageFrames passage)
    {
        if (!frame.IsChange && !frame.IsComparison) return null;
        var levels = passage.Frames.Take(frame.Index).Where(f => f.IsMoney && !f.IsComparison && !f.IsChange && f.Role is not (null or AmountRole.UnitPrice)).ToList();
        var near = levels.Where(f => f.Sentence == frame.Sentence).ToList();
        var spent = near.LastOrDefault(f => f.Role is not (AmountRole.PlannedBudget or AmountRole.InitialBudget or AmountRole.FullYearBudget));
        return (spent is not null && !frame.Phrase.Contains("预算", StringComparison.Ordinal) ? spent : near.LastOrDefault() ?? levels.LastOrDefault())?.Role;
    }

    /// <summary>每公里2万元、乡道1万元: prices go on in a list; 每户4000元，合计453.60万元: the cost of what was priced.</summary>
    private static AmountRole? FromPrices(Frame frame, PassageFrames passage)
    {
        var before = passage.Frames.Take(frame.Index).LastOrDefault(f => f.IsMoney);
        if (before is null || before.Sentence != frame.Sentence || before.Role != AmountRole.UnitPrice) return null;
        var isCost = frame.Value > before.Value * 20;
        return !isCost && before.Quantity.Unit == frame.Quantity.Unit && RoleWords.Naming(frame.Lead).Length == 0 ? AmountRole.UnitPrice : null;
    }

    /// <summary>Earlier clauses of the words that lead to the figure: 收到省级财政下达资金，共计37.24万元.</summary>
    private static AmountRole? FromClauses(Frame frame)
    {
        if (SubjectWords.IsReason(frame.Lead)) return null;
        var word = RoleWords.Naming(frame.Lead);
        return word.Length == 0 ? null : Timed(frame, word.Role);
    }

    private static AmountRole? FromWeakWord(Frame frame)
    {
        var word = RoleWords.In(frame.Phrase).LastOrDefault(r => r.Strength == RoleStrength.Weak);
        return word.Length == 0 ? null : word.Role;
    }

    /// <summary>The sum before it in the same sentence, for lists; initial and added budgets give their total the role of the year's budget.</summary>
    private static AmountRole? FromSentence(Frame frame, PassageFrames passage)
    {
        var before = passage.Frames.Take(frame.Index).Where(f => f.IsMoney && f.Sentence == frame.Sentence && f.Role is not (null or AmountRole.UnitPrice) && !f.IsChange && !f.IsComparison).ToList();
        if (Parts.PartWords.IsTotal(frame.Phrase) && before.Any(f => f.Role == AmountRole.InitialBudget) && before.Any(f => f.Role == AmountRole.BudgetAdded)) return AmountRole.FullYearBudget;
        return before.LastOrDefault()?.Role;
    }

    /// <summary>其中 at the head of a sentence opens the parts of the sentence before.</summary>
    private static AmountRole? FromSentenceBefore(Frame frame, PassageFrames passage)
    {
        if (frame.Sentence == 0 || Parts.PartWords.Opening(Before(frame)) is not Parts.PartWord.OfWhich) return null;
        return passage.Frames.Take(frame.Index).LastOrDefault(f => f.IsMoney && f.Sentence < frame.Sentence && f.PartOf is null && !f.IsChange && !f.IsComparison && f.Role is not (null or AmountRole.UnitPrice or AmountRole.CarryOver))?.Role;
    }

    private static readonly string[] Announcements = ["建议", "拟", "预计", "申请", "力争", "需要", "需资金", "测算"];

    /// <summary>Sums of the coming year, and what a report asks for, are budgets whatever verb they bear.</summary>
    private static bool IsAnnounced(Frame frame, FrameContext context)
    {
        if (frame.Role is not (AmountRole.Appropriated or AmountRole.InitialBudget or AmountRole.Executed or AmountRole.Other or AmountRole.BudgetAdded or AmountRole.ProgrammeFlow) || frame.Quantity.PerUnit || frame.Quantity.Number.Bound == Bound.AtLeast) return false;
        var before = Before(frame);
        var isNext = context.FiscalYear is { } year && before.Contains(FormattableString.Invariant($"{year + 1}年"), StringComparison.Ordinal)
            || before.Contains("下年度", StringComparison.Ordinal) || before.Contains("明年", StringComparison.Ordinal);
        var isFuture = context.Label is SectionLabel.Improvements or SectionLabel.ResultsUse or SectionLabel.Problems;
        return (isNext || isFuture) && Announcements.Concat(["安排", "计划"]).Any(w => before.Contains(w, StringComparison.Ordinal));
    }
}
