using System.Text.RegularExpressions;
using Ingest.Extraction.Parts;

namespace Ingest.Extraction.Frames;

/// <summary>The role that a sum takes from what stands around it: its total, prices, changes, clauses, the sentence, the paragraph.</summary>
internal static partial class InheritedRoles
{
    /// <summary>The role by the words and figures of its sentence; null where they give none.</summary>
    public static AmountRole? InSentence(Frame frame, PassageFrames passage) =>
        FromRow(frame, passage) ?? Rest(frame, passage) ?? FromPair(frame, passage) ?? FromPrices(frame, passage) ?? FromChange(frame, passage) ?? FromSentenceBefore(frame, passage) ?? FromClauses(frame) ?? FromShare(frame, passage) ?? FromOpening(frame, passage) ?? FromSentence(frame, passage) ?? FromAccount(frame, passage);

    /// <summary>月人均补差分别为507.76元和337.46元: figures that one 分别 distributes are alike.</summary>
    private static AmountRole? FromRow(Frame frame, PassageFrames passage) =>
        frame.Phrase.Length == 0 && Respectively.Row(frame, passage) is [var first, ..] && !ReferenceEquals(first, frame) ? first.Role : null;

    /// <summary>合同价180万元，付162万元，尾款18万元: what a contract leaves to be paid is neither spent nor carried over.</summary>
    private static AmountRole? Rest(Frame frame, PassageFrames passage) =>
        frame.Phrase is "尾款" or "余款" && passage.Before(frame).Any(f => f is { IsMoney: true, Role: AmountRole.ProjectCost } && f.Sentence == frame.Sentence) ? AmountRole.Other : null;

    /// <summary>The role by what its paragraph says more loosely; null where it says nothing.</summary>
    public static AmountRole? InParagraph(Frame frame, PassageFrames passage, SectionLabel? label) =>
        FromWeakWord(frame, label) ?? TrailRoles.Named(frame) ?? FromPurchase(frame, passage) ?? FromCost(frame, passage) ?? FromParagraph(frame, passage);

    /// <summary>The role of its total, or of the figure that it repeats.</summary>
    public static AmountRole? FromTotal(Frame frame) => frame.PartOf?.Role ?? Same(frame) ?? FromOwner(frame);

    /// <summary>压减37.20万元（基本支出12.30万元、项目支出24.90万元）: items in the bracket of what was added or cut.</summary>
    private static AmountRole? FromOwner(Frame frame) =>
        frame is { Owner: { Role: AmountRole.BudgetAdded, IsMoney: true } owner, Quantity.PerUnit: false, IsChange: false, IsComparison: false } && frame.Value < owner.Value ? owner.Role : null;

    /// <summary>结余21.70万元，系质量保证金14.60万元和…: what explains a sum that is left, added or taken back is of its role.</summary>
    public static AmountRole? FromExplained(Frame frame, PassageFrames passage) =>
        FromListed(frame, passage) is { } listed ? listed
        : frame is { Index: > 0, Quantity.PerUnit: false, IsChange: false, IsComparison: false } && Explaining().IsMatch(frame.Lead) && passage.Frames[frame.Index - 1] is { Role: AmountRole.CarryOver or AmountRole.BudgetAdded or AmountRole.Recovered, IsChange: false } told
        && told.Sentence == frame.Sentence && told.Depth == frame.Depth && frame.Value <= told.Value && frame.Role is null or AmountRole.ProjectCost or AmountRole.Appropriated or AmountRole.PlannedBudget or AmountRole.Executed ? told.Role : null;

    /// <summary>年中追加1215万元，来源是中央资金760万元、省级配套320万元: the next of what explains it.</summary>
    private static AmountRole? FromListed(Frame frame, PassageFrames passage) =>
        frame is { Index: > 1, Lead: ['、', ..], Quantity.PerUnit: false } && passage.Frames[frame.Index - 1] is { Role: AmountRole.BudgetAdded } before && before.Sentence == frame.Sentence && Source().IsMatch(frame.Before)
            && frame.Role is null or AmountRole.Appropriated or AmountRole.PlannedBudget ? AmountRole.BudgetAdded : null;

    [GeneratedRegex("来源(为|是|于|包括)[^;。]*$")]
    private static partial Regex Source();

    [GeneratedRegex("^,(均|全部|主要|其实|来源|资金来源)?(系|为|是)[^,;。:(]+$")]
    private static partial Regex Explaining();

    /// <summary>Words of coming and planning (中央补助, 县级安排) say of a part where it comes from; what it is, its total says.</summary>
    public static bool YieldsToTotal(Frame frame) =>
        frame is { RoleIsExplicit: true, PartOf.Role: AmountRole.CarryOver, Role: AmountRole.Appropriated or AmountRole.PlannedBudget or AmountRole.ProjectCost or AmountRole.Executed }
        || frame is { RoleIsExplicit: true, Role: AmountRole.Other, PartOf.Role: AmountRole.Recovered, Quantity.PerUnit: false }
        || frame is { RoleIsExplicit: true, Role: AmountRole.Other, PartOf.Role: AmountRole.Appropriated or AmountRole.PlannedBudget or AmountRole.ProjectCost, Quantity.PerUnit: false } && Loan().IsMatch(frame.Phrase)
        || frame is { RoleIsExplicit: true, Role: AmountRole.Executed, PartOf.Role: AmountRole.BudgetAdded } && frame.Phrase.Contains("用于", StringComparison.Ordinal)
        || frame is { RoleIsExplicit: true, Role: AmountRole.Appropriated or AmountRole.PlannedBudget, PartOf: not null } && (!MoneySources.Is(frame) || frame.PartOf.Role is AmountRole.Executed or AmountRole.BudgetAdded || OfWhich().IsMatch(frame.Before)) && !IsPlan(frame)
        && frame.PartOf.Role is AmountRole.Executed or AmountRole.Appropriated or AmountRole.PlannedBudget or AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.Income or AmountRole.ProjectCost or AmountRole.BudgetAdded;

    /// <summary>中央1930万元、贷款579万元: a loan that is one of the sources.</summary>
    [GeneratedRegex("(贷款|融资|借款)(资金)?$")]
    private static partial Regex Loan();

    /// <summary>其中：中央…、省级…: parts, whoever bears them.</summary>
    [GeneratedRegex("其中[^。;]*$")]
    private static partial Regex OfWhich();

    /// <summary>其中接待费预算4.50万元、决算3.12万元: a part that is set against what was spent on it.</summary>
    private static bool IsPlan(Frame frame) => frame.Role == AmountRole.PlannedBudget && Budgeted().IsMatch(frame.Phrase) && Spent().IsMatch(frame.Trail);

    [GeneratedRegex("预算数?为?$")]
    private static partial Regex Budgeted();

    [GeneratedRegex("^[,、](实际)?(决算|支出|执行|列支|开支|使用)")]
    private static partial Regex Spent();

    /// <summary>228万元（大写：贰佰贰拾捌万元整）: a bracket that repeats its owner.</summary>
    private static AmountRole? Same(Frame frame) => frame.Owner is { IsMoney: true } owner && frame.Repeats(owner) ? owner.Role : null;

    /// <summary>A change or compared level keeps the role of what it is compared with: the nearest level, but no limit where something was spent.</summary>
    private static AmountRole? FromChange(Frame frame, PassageFrames passage)
    {
        if (!frame.IsChange && !frame.IsComparison) return null;
        if (frame.IsChange && passage.Before(frame).LastOrDefault() is { IsMoney: true, IsComparison: true, RoleIsExplicit: true } compared && compared.Sentence == frame.Sentence) return compared.Role;
        var levels = passage.Before(frame).Where(f => f.IsMoney && !f.IsComparison && !f.IsChange && f.Role is not (null or AmountRole.UnitPrice)).ToList();
        var near = levels.Where(f => f.Sentence == frame.Sentence).ToList();
        if (near.Count == 0) near = levels;
        var spent = frame.Phrase.Contains("预算", StringComparison.Ordinal) ? null : near.LastOrDefault(f => !IsBudget(f.Role));
        return (spent ?? near.LastOrDefault())?.Role;
    }

    private static bool IsBudget(AmountRole? role) => role is AmountRole.PlannedBudget or AmountRole.InitialBudget or AmountRole.FullYearBudget;

    /// <summary>年初预算320万元，其中：信访维稳经费30万元，实际支出29.80万元: the named sum before the one that was spent is what was planned.</summary>
    private static AmountRole? FromPair(Frame frame, PassageFrames passage)
    {
        if (IsSpentNamelessly(frame) || frame.Phrase.Length == 0 || frame.Index + 1 >= passage.Frames.Count) return null;
        var next = passage.Frames[frame.Index + 1];
        if (!next.IsMoney || next.Sentence != frame.Sentence || next.Segment != frame.Segment || next.Depth != frame.Depth || !IsSpentNamelessly(next) || PartWords.IsTotal(next.Phrase)) return null;
        return passage.Before(frame).LastOrDefault(f => f.Sentence == frame.Sentence && IsBudget(f.Role) && !f.IsComparison)?.Role ?? AmountRole.PlannedBudget;
    }

    private static bool IsSpentNamelessly(Frame frame) => frame is { RoleIsExplicit: true, Role: AmountRole.Executed } && SubjectWords.Noun(frame.Phrase).Length == 0;

    /// <summary>每公里2万元、乡道1万元, 由165元降至158元, 均提高30元: prices go on in lists and steps; 合计453.60万元 is a cost.</summary>
    private static AmountRole? FromPrices(Frame frame, PassageFrames passage)
    {
        var before = passage.Before(frame).LastOrDefault(f => f.IsMoney && f.Sentence == frame.Sentence);
        if (before is null) return null;
        if (Changes.IsNewLevel(frame)) return before.Role;
        if (before.Role == AmountRole.UnitPrice && frame is { Lead: ['、', ..], Quantity.Unit: "元" } && frame.Value <= before.Value * LargestStep && RoleWords.Naming(frame.Phrase).Length == 0) return before.Role;
        if (!(before.Role == AmountRole.UnitPrice || before is { Role: AmountRole.Other, Quantity.PerUnit: true } && frame.Phrase.Length == 0) || before.Quantity.Unit != frame.Quantity.Unit || before.Depth > frame.Depth || frame.Value > before.Value * LargestStep) return null;
        return frame.Lead.Contains(';') || PartWords.IsTotal(frame.Phrase) || RoleWords.Naming(frame.Phrase).Length > 0 ? null : before.Role;
    }

    private const int LargestStep = 5;

    /// <summary>每户4000元，合计453.60万元: what was priced was paid.</summary>
    private static AmountRole? FromCost(Frame frame, PassageFrames passage) =>
        passage.Before(frame).LastOrDefault(f => f.IsMoney && f.Sentence == frame.Sentence) is { Role: AmountRole.UnitPrice } price && frame.Value > price.Value ? AmountRole.Executed : null;

    /// <summary>Earlier clauses of the words that lead to the figure: 收到省级财政下达资金，共计37.24万元.</summary>
    private static AmountRole? FromClauses(Frame frame)
    {
        if (SubjectWords.IsBasis(frame.Lead)) return null;
        var word = RoleWords.Naming(Denied().Replace(ExplicitRoles.NamesPurchase(frame.Phrase) ? frame.Lead[..^frame.Phrase.Length] : frame.Lead, ""));
        return word.Length == 0 ? null : ExplicitRoles.Timed(frame, word.Role);
    }

    /// <summary>按合同先付95%即748,600元: what is said of the share is said of the sum.</summary>
    private static AmountRole? FromShare(Frame frame, PassageFrames passage) =>
        Sharing.Of(frame, passage) is { } share && RoleWords.Naming(share.Phrase) is { Length: > 0 } word ? ExplicitRoles.Timed(frame, word.Role) : null;

    /// <summary>2022年专项预算共5项：村组道路硬化86.40万元、…: the words before the colon that opens a list of named sums, where no sum stands among them.</summary>
    private static AmountRole? FromOpening(Frame frame, PassageFrames passage)
    {
        var before = frame.Before;
        var colon = before.LastIndexOf(':');
        if (colon <= 0 || SubjectWords.Noun(frame.Phrase).Length == 0) return null;
        var at = frame.Quantity.Start - before.Length;
        if (passage.Before(frame).Any(f => f.IsMoney && f.Quantity.Start >= at && f.Quantity.Start < at + colon)) return null;
        var opening = Counted().Replace(before[..colon], "");
        if (Adjusting().IsMatch(opening)) return AmountRole.BudgetAdded;
        var word = RoleWords.Naming(opening) is { Length: > 0 } strong ? strong : RoleWords.In(opening).LastOrDefault();
        return word.Length == 0 || word.Role is AmountRole.Other or AmountRole.UnitPrice ? null : ExplicitRoles.Timed(frame, word.Role);
    }

    /// <summary>执行中预算作如下调整: what was added and cut.</summary>
    [GeneratedRegex("预算[^,;。]{0,4}(作|做|进行)?(了)?(如下|以下|下列|相应|部分)?(几项|几次|两次)?(调整|增减|追加|调剂)(如下|情况)?$")]
    private static partial Regex Adjusting();

    /// <summary>共5项: how many items the list has.</summary>
    [GeneratedRegex("[,]?(共|共计|分|涉及)?[0-9]+(个|项|类|笔|大类|方面|部分)[^,;:]{0,4}$")]
    private static partial Regex Counted();

    /// <summary>补助 names money that came, but not where its use is told.</summary>
    private static AmountRole? FromWeakWord(Frame frame, SectionLabel? label)
    {
        var word = RoleWords.In(frame.Phrase).LastOrDefault(r => r.Strength == RoleStrength.Weak);
        return word.Length == 0 || word.Role == AmountRole.Appropriated && label is SectionLabel.FundsUse or SectionLabel.ProjectExpenditure ? null : word.Role;
    }

    /// <summary>
    /// The sum before it in the same sentence, for lists: the last one that bears a name where this one does (接待费0.8万元，预算2万元；运行费…). Initial and added
    /// budgets give their total the role of the year's budget, other sums the one that most of them have.
    /// </summary>
    private static AmountRole? FromSentence(Frame frame, PassageFrames passage)
    {
        var before = passage.Before(frame).Where(f => f.Sentence == frame.Sentence && IsDonor(f)).ToList();
        if (PartWords.IsTotal(frame.Phrase) && before.Any(f => f.Role == AmountRole.InitialBudget) && before.Any(f => f.Role == AmountRole.BudgetAdded)) return AmountRole.FullYearBudget;
        if (PartWords.IsTotal(frame.Phrase) && before.Count > 2) return before.GroupBy(f => f.Role).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Last().Index).First().Key;
        var named = SubjectWords.Noun(frame.Phrase).Length > 0 && before.Count > 1 && before[^1].RoleIsExplicit && SubjectWords.Noun(before[^1].Phrase).Length == 0
            ? before.LastOrDefault(f => SubjectWords.Noun(f.Phrase).Length > 0) : null;
        return (named ?? before.LastOrDefault())?.Role;
    }

    private static bool IsDonor(Frame frame) => frame.IsMoney && !frame.IsChange && !frame.IsComparison && frame.Role is not (null or AmountRole.UnitPrice or AmountRole.Other or AmountRole.Saved);

    /// <summary>其中 and 按功能分类 at the head of a sentence open the parts of the sentence before.</summary>
    private static AmountRole? FromSentenceBefore(Frame frame, PassageFrames passage)
    {
        if (frame.Sentence == 0) return null;
        return PartWords.Opening(frame.Before) == PartWord.OfWhich || Division().IsMatch(frame.Before) ? LevelBefore(frame, passage) : null;
    }

    /// <summary>Lists of assets and of income go on in the next sentence.</summary>
    private static AmountRole? FromAccount(Frame frame, PassageFrames passage) =>
        LevelBefore(frame, passage) is { } before && (before == AmountRole.Asset || (before == AmountRole.Income && FromWeakWord(frame, null) == AmountRole.Appropriated)) ? before : null;

    /// <summary>The level that the paragraph spoke of last, for named items of which nothing nearer says a role.</summary>
    private static AmountRole? FromParagraph(Frame frame, PassageFrames passage)
    {
        if (SubjectWords.Noun(frame.Phrase).Length == 0 || !frame.Quantity.Number.IsExact) return null;
        var levels = LevelsBefore(frame, passage).Where(f => f.Depth == 0).ToList();
        var level = levels.LastOrDefault(f => SubjectWords.Noun(f.Phrase).Length > 0) ?? levels.LastOrDefault();
        return level is not null && IsBudget(level.Role) && levels.Exists(f => f.Index > level.Index && f.Sentence == level.Sentence && f.Role == AmountRole.Executed) ? AmountRole.Executed : level?.Role;
    }

    /// <summary>没有列入年初预算: words of a role that are denied.</summary>
    [GeneratedRegex("(没有|没|未)(能)?(列入|纳入|编入|安排)[^,;。]{0,12}")]
    private static partial Regex Denied();

    /// <summary>The last total of the sentences before.</summary>
    private static AmountRole? LevelBefore(Frame frame, PassageFrames passage) => LevelsBefore(frame, passage).LastOrDefault()?.Role;

    private static IEnumerable<Frame> LevelsBefore(Frame frame, PassageFrames passage) =>
        passage.Before(frame).Where(f => f.Sentence < frame.Sentence && f.PartOf is null && IsDonor(f) && f.Role != AmountRole.CarryOver);

    /// <summary>Further items of what was bought by tender; 采购打印机6台，金额1.10万元.</summary>
    private static AmountRole? FromPurchase(Frame frame, PassageFrames passage) =>
        ExplicitRoles.IsTendered(frame) || Tendered().IsMatch(frame.Before) || passage.Before(frame).LastOrDefault() is { Quantity.Kind: Quantities.QuantityKind.Count } counted && counted.Sentence == frame.Sentence && counted.Segment == frame.Segment
            && counted.Phrase.Contains("采购", StringComparison.Ordinal) ? AmountRole.ProjectCost : null;

    /// <summary>竞争性谈判，四台共168万元: what came of it.</summary>
    [GeneratedRegex("(公开招标|竞争性谈判|竞争性磋商|询价|单一来源|邀请招标|网上竞价|比选)(采购|方式)?,[^,;。支付]{0,8}$")]
    private static partial Regex Tendered();

    [GeneratedRegex(@"^(其中,?)?(按照?|从)[^,:]{2,10}(分类?|看|划分|性质|来源|构成)[,:]")]
    private static partial Regex Division();
}
