using System.Text.RegularExpressions;

namespace Ingest.Extraction.Frames;

/// <summary>Gives each sum its role: from its own clause, else from its total, the clauses around it, its sentence, its list, its section, in that order.</summary>
internal static partial class RoleReader
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
            frame.Role ??= FromPrices(frame, passage) ?? FromChange(frame, passage) ?? FromSentenceBefore(frame, passage) ?? FromClauses(frame) ?? FromSentence(frame, passage) ?? FromAccount(frame, passage)
                ?? context.ListRole ?? FromWeakWord(frame) ?? TrailRoles.Named(frame) ?? FromPurchase(frame) ?? FromCost(frame, passage) ?? FromParagraph(frame, passage) ?? SectionRoles.Of(context);
            if (frame.Role is AmountRole.Income or AmountRole.Executed or AmountRole.CarryOver && IsInsuranceFund(frame)) frame.Role = AmountRole.ProgrammeFlow;
            if (IsSpending(frame, context)) frame.Role = AmountRole.Executed;
            if (IsAnnounced(frame, context)) frame.Role = AmountRole.PlannedBudget;
        }
    }

    private static AmountRole? Explicit(Frame frame)
    {
        var word = RoleWords.Naming(frame.Phrase);
        if (Decisive(frame, word) is { } decisive) return decisive;
        if (Recovery().IsMatch(frame.Phrase)) return AmountRole.Recovered;
        if (frame.IsChange) return Changes.Falls(frame.Phrase) && !IsBudgetCut(frame) ? AmountRole.Saved : null;
        if (Changes.IsNewLevel(frame)) return null;
        if (Changes.IsMean(frame)) return AmountRole.Other;
        if (word.Length == 0) return null;
        if (word.Role == AmountRole.Saved && IsBudgetCut(frame)) return AmountRole.BudgetAdded;
        return word.Role == AmountRole.Executed && IsPurchase(frame, word) ? AmountRole.ProjectCost : Timed(frame, word.Role);
    }

    /// <summary>Words behind the figure outweigh those before it, but for fines and for what was paid and is only named as due.</summary>
    private static AmountRole? Decisive(Frame frame, RoleEvidence word)
    {
        var decisive = TrailRoles.Decisive(frame);
        if (word.Length == 0 || decisive is null) return decisive;
        if (word.Role == AmountRole.Income && frame.Phrase.Contains('罚')) return null;
        return decisive == AmountRole.CarryOver && word.Role is not (AmountRole.Executed or AmountRole.Recovered or AmountRole.Other or AmountRole.ProjectCost) ? null : decisive;
    }

    /// <summary>Receipts and payments of insurance funds are the insured's money, whatever words they share with a unit's accounts.</summary>
    private static bool IsInsuranceFund(Frame frame) => Before(frame).Split(';')[^1] is var before && InsuranceFunds.Any(w => before.Contains(w, StringComparison.Ordinal));

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
        frame is { RoleIsExplicit: true, PartOf.Role: AmountRole.CarryOver, Role: AmountRole.Appropriated or AmountRole.PlannedBudget or AmountRole.ProjectCost or AmountRole.Executed }
        || frame is { RoleIsExplicit: true, Role: AmountRole.Appropriated or AmountRole.PlannedBudget, PartOf: not null }
        && frame.PartOf.Role is AmountRole.Executed or AmountRole.Appropriated or AmountRole.PlannedBudget or AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.Income or AmountRole.ProjectCost or AmountRole.BudgetAdded;

    /// <summary>228万元（大写：贰佰贰拾捌万元整）: a bracket that repeats its owner.</summary>
    private static AmountRole? Same(Frame frame) => frame.Owner is { IsMoney: true } owner && frame.Repeats(owner) ? owner.Role : null;

    /// <summary>A change or compared level keeps the role of what it is compared with: the nearest level, but no limit where something was spent.</summary>
    private static AmountRole? FromChange(Frame frame, PassageFrames passage)
    {
        if (!frame.IsChange && !frame.IsComparison) return null;
        var levels = passage.Frames.Take(frame.Index).Where(f => f.IsMoney && !f.IsComparison && !f.IsChange && f.Role is not (null or AmountRole.UnitPrice)).ToList();
        var near = levels.Where(f => f.Sentence == frame.Sentence).ToList();
        if (near.Count == 0) near = levels;
        var spent = frame.Phrase.Contains("预算", StringComparison.Ordinal) ? null : near.LastOrDefault(f => !IsBudget(f.Role));
        return (spent ?? near.LastOrDefault())?.Role;
    }

    private static bool IsBudget(AmountRole? role) => role is AmountRole.PlannedBudget or AmountRole.InitialBudget or AmountRole.FullYearBudget;

    /// <summary>每公里2万元、乡道1万元, 由165元降至158元, 均提高30元: prices go on in lists and steps; 合计453.60万元 is a cost.</summary>
    private static AmountRole? FromPrices(Frame frame, PassageFrames passage)
    {
        var before = passage.Frames.Take(frame.Index).LastOrDefault(f => f.IsMoney && f.Sentence == frame.Sentence);
        if (before is null) return null;
        if (Changes.IsNewLevel(frame)) return before.Role;
        if (before.Role != AmountRole.UnitPrice || before.Quantity.Unit != frame.Quantity.Unit || frame.Value > before.Value * LargestStep) return null;
        return frame.Lead.Contains(';') || Parts.PartWords.IsTotal(frame.Phrase) || RoleWords.Naming(frame.Phrase).Length > 0 ? null : AmountRole.UnitPrice;
    }

    private const int LargestStep = 5;

    /// <summary>每户4000元，合计453.60万元: what was priced was paid.</summary>
    private static AmountRole? FromCost(Frame frame, PassageFrames passage) =>
        passage.Frames.Take(frame.Index).LastOrDefault(f => f.IsMoney && f.Sentence == frame.Sentence) is { Role: AmountRole.UnitPrice } price && frame.Value > price.Value ? AmountRole.Executed : null;

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

    /// <summary>
    /// The sum before it in the same sentence, for lists: the last one that bears a name where this one does (接待费0.8万元，预算2万元；运行费…). Initial and added
    /// budgets give their total the role of the year's budget.
    /// </summary>
    private static AmountRole? FromSentence(Frame frame, PassageFrames passage)
    {
        var before = passage.Frames.Take(frame.Index).Where(f => f.Sentence == frame.Sentence && IsDonor(f)).ToList();
        if (Parts.PartWords.IsTotal(frame.Phrase) && before.Any(f => f.Role == AmountRole.InitialBudget) && before.Any(f => f.Role == AmountRole.BudgetAdded)) return AmountRole.FullYearBudget;
        var named = SubjectWords.Noun(frame.Phrase).Length > 0 && before.Count > 1 && before[^1].RoleIsExplicit && SubjectWords.Noun(before[^1].Phrase).Length == 0
            ? before.LastOrDefault(f => SubjectWords.Noun(f.Phrase).Length > 0) : null;
        return (named ?? before.LastOrDefault())?.Role;
    }

    private static bool IsDonor(Frame frame) => frame.IsMoney && !frame.IsChange && !frame.IsComparison && frame.Role is not (null or AmountRole.UnitPrice or AmountRole.Other or AmountRole.Saved);

    /// <summary>其中 and 按功能分类 at the head of a sentence open the parts of the sentence before.</summary>
    private static AmountRole? FromSentenceBefore(Frame frame, PassageFrames passage)
    {
        if (frame.Sentence == 0) return null;
        return Parts.PartWords.Opening(Before(frame)) == Parts.PartWord.OfWhich || Division().IsMatch(Before(frame)) ? LevelBefore(frame, passage) : null;
    }

    /// <summary>Lists of assets and of income go on in the next sentence.</summary>
    private static AmountRole? FromAccount(Frame frame, PassageFrames passage) =>
        LevelBefore(frame, passage) is { } before && (before == AmountRole.Asset || (before == AmountRole.Income && FromWeakWord(frame) == AmountRole.Appropriated)) ? before : null;

    /// <summary>The level that the paragraph spoke of last, for named items of which nothing nearer says a role.</summary>
    private static AmountRole? FromParagraph(Frame frame, PassageFrames passage)
    {
        if (SubjectWords.Noun(frame.Phrase).Length == 0 || !frame.Quantity.Number.IsExact) return null;
        var levels = LevelsBefore(frame, passage).ToList();
        return (levels.LastOrDefault(f => SubjectWords.Noun(f.Phrase).Length > 0) ?? levels.LastOrDefault())?.Role;
    }

    /// <summary>The last total of the sentences before.</summary>
    private static AmountRole? LevelBefore(Frame frame, PassageFrames passage) => LevelsBefore(frame, passage).LastOrDefault()?.Role;

    private static IEnumerable<Frame> LevelsBefore(Frame frame, PassageFrames passage) =>
        passage.Frames.Take(frame.Index).Where(f => f.Sentence < frame.Sentence && f.PartOf is null && IsDonor(f) && f.Role != AmountRole.CarryOver);

    /// <summary>资金使用：拨付承储企业…: what is paid on to others out of spending is spent.</summary>
    private static bool IsSpending(Frame frame, FrameContext context) =>
        frame.Role == AmountRole.Appropriated && RoleWords.Naming(frame.Phrase) is { Length: > 0 } word && frame.Phrase.AsSpan(word.Start).StartsWith("拨付", StringComparison.Ordinal)
        && (context.Label == SectionLabel.FundsUse || context.Title.Contains("使用", StringComparison.Ordinal) || Before(frame).Contains("支出", StringComparison.Ordinal));

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

    /// <summary>收回违规列支的…: the verb that opens the clause outweighs what it governs.</summary>
    [GeneratedRegex(@"^((19|20)\d{2}年度?|全年|本年|当年|已|共|累计|\d{1,2}月份?|全部)*(收回|追回|追缴|清退|上缴|退回)(?!.*(率|收入))")]
    private static partial Regex Recovery();

    [GeneratedRegex(@"^(其中,?)?(按照?|从)[^,:]{2,10}(分类?|看|划分|性质|来源|构成)[,:]")]
    private static partial Regex Division();
}
