using System.Text.RegularExpressions;

namespace Ingest.Extraction.Frames;

/// <summary>The role that a sum's own clause states, and the words directly behind it.</summary>
internal static partial class ExplicitRoles
{
    /// <summary>The role; null where the clause names none.</summary>
    public static AmountRole? Of(Frame frame, PassageFrames passage)
    {
        var word = RoleWords.Naming(frame.Phrase);
        if (IsOwed(frame)) return AmountRole.Other;
        if (Decisive(frame, word) is { } decisive) return decisive == AmountRole.Recovered && SumsOfOthers.IsMisused(frame) && IsToldAgain(frame, passage) ? AmountRole.Other : decisive;
        if (IsAdjusting(frame, passage)) return AmountRole.BudgetAdded;
        if (Recovery().IsMatch(frame.Phrase)) return AmountRole.Recovered;
        if (Needed().IsMatch(frame.Phrase)) return AmountRole.PlannedBudget;
        if (TrailRoles.IsMoved(frame)) return AmountRole.BudgetAdded;
        if (PaidRest().IsMatch(frame.Phrase)) return AmountRole.Executed;
        if (AuditedAway().IsMatch(frame.Phrase)) return AmountRole.Saved;
        if (SumsOfOthers.Of(frame) is { } others) return others;
        if (ForOthers().IsMatch(frame.Phrase)) return AmountRole.ProgrammeFlow;
        if (Spared().IsMatch(frame.Phrase)) return AmountRole.Saved;
        if (WorthOfAssets().IsMatch(frame.Phrase)) return AmountRole.Asset;
        if (Rented().IsMatch(frame.Before)) return AmountRole.Income;
        if (IsAdjustment(frame, passage)) return AmountRole.BudgetAdded;
        if (Leftovers.IsRemainder(frame)) return null;
        if (Leftovers.Are(frame)) return AmountRole.CarryOver;
        if (Below().IsMatch(frame.Phrase) && !IsLimit(frame, passage)) return AmountRole.Saved;
        if (frame.IsChange && OfOthers(frame, passage)) return AmountRole.Other;
        if (frame.IsChange) return Changes.Falls(frame) && !IsBudgetCut(frame) ? AmountRole.Saved : null;
        if (IsBelowPrice(frame, passage)) return AmountRole.Saved;
        if (Changes.IsNewLevel(frame)) return null;
        if (Changes.IsMean(frame, passage)) return AmountRole.Other;
        if (word.Length == 0) return Sampled().IsMatch(frame.Clause) ? AmountRole.Executed : Unworded(frame, passage);
        if (word.Role == AmountRole.BudgetAdded && Changes.Falls(frame) && Thrift().IsMatch(frame.Before)) return AmountRole.Saved;
        if (word.Role == AmountRole.Saved && IsBudgetCut(frame)) return AmountRole.BudgetAdded;
        if (NamesPurchase(frame.Phrase)) return null;
        if (frame.Phrase.Length <= LongestSettled && frame.Phrase.EndsWith(Settled, StringComparison.Ordinal) && frame.Index > 0 && passage.Frames[frame.Index - 1] is { IsMoney: true, Role: AmountRole.ProjectCost } agreed && agreed.Sentence == frame.Sentence && agreed.Segment == frame.Segment) return AmountRole.ProjectCost;
        if (word.Role is AmountRole.Executed or AmountRole.Income && Twin(frame, passage) is { } twin) return twin;
        return word.Role == AmountRole.Executed && IsPurchase(frame, word) ? AmountRole.ProjectCost : Timed(frame, word.Role);
    }

    /// <summary>合同1486万元，结算1452万元: at what price it was settled, not what was paid.</summary>
    private const string Settled = "结算";
    private const int LongestSettled = 4;

    /// <summary>年初预算收入3862万元，支出3862万元: the other side of a budget that is balanced.</summary>
    private static AmountRole? Twin(Frame frame, PassageFrames passage) =>
        frame.Index > 0 && Side().IsMatch(frame.Phrase) && passage.Frames[frame.Index - 1] is { Role: AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.PlannedBudget, IsChange: false } other && OtherSide().IsMatch(other.Phrase)
            && other.Sentence == frame.Sentence && other.Value == frame.Value ? other.Role : null;

    [GeneratedRegex("^(总|预算)?(收入|支出)(总计|合计)?(为|是)?$")]
    private static partial Regex Side();

    [GeneratedRegex("(收入|支出)(总计|合计)?(预算数?)?(为|是)?$")]
    private static partial Regex OtherSide();

    /// <summary>预算执行中先后三次调整：5月增加某某经费…，8月划出…: what changed the budget, by a verb that opens the clause.</summary>
    private static bool IsAdjusting(Frame frame, PassageFrames passage) =>
        AdjustingVerb().IsMatch(frame.Phrase) && !Comparisons.Names(frame.Lead) && (AdjustingTalk().IsMatch(frame.Before) || passage.Before(frame).LastOrDefault(f => f.IsMoney) is { Role: AmountRole.BudgetAdded } before && before.Sentence == frame.Sentence);

    [GeneratedRegex(@"^(\d{1,2}月份?|因[^,;。]{1,14}?|按[^,;。]{1,10}?|统筹|又|再|另|同时|其中|年中|年度中间|期间)*(增加|增拨|增列|增补|新增|划入|划出|压减|压缩|核减|调出|调入|调增|调减|追加|追减|收回)(?!(到|至|为|后))")]
    private static partial Regex AdjustingVerb();

    [GeneratedRegex(@"(执行|年度|年|期)(过程|中间|间)?(中|内)?[^。;预]{0,12}(预算|指标)?(作了?|做了?|进行)?[^。;]{0,8}(调整|增减变动|变动|调剂)(情况)?(如下|为)?[:,]|预算(调整|变动|增减)[^。;\d]{0,10}[:,]")]
    private static partial Regex AdjustingTalk();

    /// <summary>提高到8万元，需增加28万元: what is asked for.</summary>
    [GeneratedRegex("^(约|还|另|共|预计|每年|全年)*(需要?|拟|建议|申请)(新增|增加|追加|增列|增拨|调增)(财政)?(投入|预算|资金|经费|安排)?(约|共)?$")]
    private static partial Regex Needed();

    /// <summary>预算4.60万元，实际3.28万元 was spent; 县财政年初核给学校3412万元 was budgeted; 资金来源为中央1040万元 comes from there.</summary>
    private static AmountRole? Unworded(Frame frame, PassageFrames passage) =>
        Actual().IsMatch(frame.Phrase) || Paid().IsMatch(frame.Phrase) ? AmountRole.Executed
        : Granted().IsMatch(frame.Phrase) && !frame.IsComparison ? AmountRole.InitialBudget
        : Plan().IsMatch(frame.Phrase) ? AmountRole.PlannedBudget
        : Subsidised().IsMatch(frame.Phrase) ? AmountRole.Appropriated
        : Involved().IsMatch(frame.Phrase) ? AmountRole.Other
        : MoneySources.Is(frame) ? MoneySources.RoleOf(frame, passage)
        : Came().IsMatch(frame.Phrase) ? AmountRole.Appropriated
        : null;

    /// <summary>当年合同到年底留有6.50万元未付: owed by contract, not carried over.</summary>
    private static bool IsOwed(Frame frame) => frame.Clause.Contains("合同", StringComparison.Ordinal) && Unpaid().IsMatch(frame.Trail) && !frame.Trail.Contains("结转", StringComparison.Ordinal);

    [GeneratedRegex("^(尚|仍|还)?未(支)?付(?=[,;。]|$)")]
    private static partial Regex Unpaid();

    /// <summary>Words behind the figure outweigh those before it, but for fines and for what was paid and is only named as due.</summary>
    private static AmountRole? Decisive(Frame frame, RoleEvidence word)
    {
        var decisive = TrailRoles.Decisive(frame);
        if (word.Length == 0 || decisive is null || frame.Lead.EndsWith(',')) return decisive;
        if (decisive == AmountRole.PlannedBudget || word.Role == AmountRole.Income) return null;
        return decisive == AmountRole.CarryOver && word.Role is not (AmountRole.Executed or AmountRole.Recovered or AmountRole.Other or AmountRole.ProjectCost) ? null : decisive;
    }

    /// <summary>超标准误餐补助2.15万元全部退回，2.15万元已缴财政专户: the sum found and the sum taken back.</summary>
    private static bool IsToldAgain(Frame frame, PassageFrames passage) =>
        frame.Index + 1 < passage.Frames.Count && passage.Frames[frame.Index + 1] is { IsMoney: true } next && next.Sentence == frame.Sentence && next.Value == frame.Value;

    /// <summary>年初预算702.36万元，预算调整数58.74万元; 调整预算2016.30万元，增加的488.30万元: what changed, where it is far less than what it changed.</summary>
    private static bool IsAdjustment(Frame frame, PassageFrames passage) =>
        Adjustment().IsMatch(frame.Phrase) && passage.Before(frame).LastOrDefault(f => f.IsMoney) is { Role: AmountRole.InitialBudget or AmountRole.FullYearBudget } budget && budget.Sentence == frame.Sentence && frame.Value * 2 < budget.Value;

    [GeneratedRegex("(?<!前|后)调整数$|^(增加|新增|调增|净增|减少|调减)的$")]
    private static partial Regex Adjustment();

    /// <summary>中标价186.40万元，降8.60万元: by how much a price fell.</summary>
    private static bool IsBelowPrice(Frame frame, PassageFrames passage) =>
        Lower().IsMatch(frame.Phrase) && frame.Index > 0 && passage.Frames[frame.Index - 1] is { Role: AmountRole.ProjectCost } price && price.Sentence == frame.Sentence && frame.Value < price.Value;

    [GeneratedRegex("^(降|降低|低|减|省)了?$")]
    private static partial Regex Lower();

    /// <summary>火灾损失214.30万元，比上年248.60万元减少34.30万元: a change of what is not the unit's money.</summary>
    private static bool OfOthers(Frame frame, PassageFrames passage) =>
        passage.Before(frame).LastOrDefault(f => f.IsMoney && !f.IsComparison && f.Sentence == frame.Sentence) is { Role: AmountRole.Other, RoleIsExplicit: true, Quantity.PerUnit: false };

    /// <summary>抽查项目5个、资金1106万元: the spending that was looked at.</summary>
    [GeneratedRegex("(抽查|抽取|复核|抽审)[^,;。]{0,20}、?(资金|金额)$")]
    private static partial Regex Sampled();

    /// <summary>造价24.27万元，低于概算26万元: the limit that the figure before it kept, not by how much.</summary>
    private static bool IsLimit(Frame frame, PassageFrames passage) =>
        passage.Before(frame).LastOrDefault(f => f.IsMoney && f.Sentence == frame.Sentence) is { } kept && kept.Value <= frame.Value;

    private static readonly string[] BudgetTalk = ["追加", "预算", "压减"];
    private static readonly string[] Works = ["送审", "报审", "审定", "合同", "造价", "工程", "控制价", "概算", "结算"];

    /// <summary>核减 cuts a budget where the sentence speaks of budgets, and a price where it speaks of works.</summary>
    private static bool IsBudgetCut(Frame frame)
    {
        if (Thrift().IsMatch(frame.Before)) return false;
        if (RoleWords.In(frame.Phrase).Any(r => r.Role == AmountRole.BudgetAdded)) return !Comparisons.Names(frame.Lead);
        if (!frame.Phrase.Contains('减') || Comparisons.Names(frame.Clause) || !frame.Phrase.EndsWith("核减", StringComparison.Ordinal)) return false;
        return BudgetTalk.Any(w => frame.Before.Contains(w, StringComparison.Ordinal)) && !Works.Any(w => frame.Before.Contains(w, StringComparison.Ordinal));
    }

    /// <summary>苗种采购70.67万元, 设备购置50万元: a purchase that ends a name says what the money is for, not that a contract was made or paid.</summary>
    public static bool NamesPurchase(string phrase) =>
        Purchases.FirstOrDefault(p => phrase.EndsWith(p, StringComparison.Ordinal)) is { } word && RoleWords.Naming(phrase) is { Length: 2 } role && role.Start == phrase.Length - word.Length
        && SubjectWords.Noun(phrase[..^word.Length]).Length >= 2;

    private static readonly string[] Purchases = ["采购", "购置"];

    private static readonly string[] Tenders = ["招标", "中标", "询价", "竞争性", "政府采购", "比选", "集中采购"];

    /// <summary>经公开招标，购置两台…: what was bought by tender is a contract.</summary>
    private static bool IsPurchase(Frame frame, RoleEvidence word) => frame.Phrase.AsSpan(word.Start, word.Length).SequenceEqual("购置") && IsTendered(frame);

    /// <summary>True where the sentence speaks of buying by tender before the figure.</summary>
    public static bool IsTendered(Frame frame) =>
        frame.Before.Contains("购置", StringComparison.Ordinal) && Tenders.Any(w => frame.Before.Contains(w, StringComparison.Ordinal));

    /// <summary>A budget is initial or adjusted where its sentence says so before the figure.</summary>
    public static AmountRole Timed(Frame frame, AmountRole role)
    {
        if (role != AmountRole.PlannedBudget || frame.Phrase.Contains("采购预算", StringComparison.Ordinal)) return role;
        if (Final().IsMatch(frame.Phrase)) return AmountRole.FullYearBudget;
        if (Approved().IsMatch(frame.Phrase)) return AmountRole.InitialBudget;
        var before = frame.Before;
        var initial = before.LastIndexOf("年初", StringComparison.Ordinal);
        var adjusted = Adjusted.Max(w => before.LastIndexOf(w, StringComparison.Ordinal));
        if (initial < 0 && adjusted < 0) return role;
        return initial > adjusted ? AmountRole.InitialBudget : AmountRole.FullYearBudget;
    }

    private static readonly string[] Adjusted = ["调整后", "追加后", "核减后", "调减后", "调剂后", "追加核减后"];

    /// <summary>收回违规列支的…: the verb that opens the clause outweighs what it governs.</summary>
    [GeneratedRegex(@"^([一二三四五六七八九十]是|\(?\d{1,2}[)、.]|(19|20)\d{2}年度?|全年|本年|当年|已|共|累计|\d{1,2}月份?|全部)*(收回|追回|追缴|清退|上缴(?!上级)|退回|注销|扣回)(?!.*(率|收入|罚没|非税)|被骗|赃|欠薪|损失|电诈)")]
    private static partial Regex Recovery();

    /// <summary>公用经费实际支出低于预算…: by how much it stayed below.</summary>
    [GeneratedRegex(@"(低于|少于|小于)(全年|年初|调整后)?(预算|计划|概算|合同价|控制价|目标)数?$")]
    private static partial Regex Below();

    /// <summary>较计划96万元节约: the level planned.</summary>
    [GeneratedRegex("((比|较|低于|高于|超过|与)(年初|全年|原)?(计划|目标)|^(年初|原|总|资金|全年|年度|当年|本年|(19|20)[0-9]{2}年度?)?计划)(数|额|的|为)?$|(?<![急无])需(要)?$")]
    private static partial Regex Plan();

    /// <summary>通过一卡通代发耕地地力保护补贴: paid out for others, to the people.</summary>
    [GeneratedRegex("(代发|代为发放|打卡发放)(?!工资)[^,;。:(]{2,16}$|(低保|特困|困难|贫困|残疾|居民|群众|脱贫|重度)[^,;。:(]{0,10}代缴[^,;。:(]{0,12}$")]
    private static partial Regex ForOthers();

    /// <summary>节约灌溉成本: the verb of saving before what it costs.</summary>
    [GeneratedRegex("(节约|节省|节支)(?![^,;。:(]*(项目|工程))[^,;。:(]{0,8}(成本|费用|开支|支出|投资|资金|经费|投入)(约|共|达|为)?$|(^|年|共|约|可|能)省(下|了|出)?$|(少买|少用|少耗|少购|少付)[^,;。:(]{1,8}(折合|约|价值)?$")]
    private static partial Regex Spared();

    /// <summary>固定资产总值, 国有资产期末账面价值.</summary>
    [GeneratedRegex("资产(期末|年末|账面|总)*(总值|总额|总量|价值|余额|净额|合计|结存)(约|共|为|达)*$")]
    private static partial Regex WorthOfAssets();

    /// <summary>出租门面6间，租金34.20万元: rent that comes in.</summary>
    [GeneratedRegex("(出租|租借|外租|出借)[^;。]{0,16}(年|月)?租金(收入)?(约|共|为)?$")]
    private static partial Regex Rented();

    /// <summary>按进度付356.77万元, 当年付263.80万元.</summary>
    [GeneratedRegex("(?<![应未欠垫对拖支兑拨预首])付(了|出)?$|(?<![动占挪启沿引])用(了|去|掉)$|(?<!少)花(了|去|掉)$")]
    private static partial Regex Paid();

    /// <summary>支付了上年合同尾款, 付清余款: instalments of a contract that were paid.</summary>
    [GeneratedRegex("(?<![未应待需])(支付|付清|结清|付了|拨付)(了)?[^,;。:(未]{0,14}(尾款|余款|进度款|首付款|质保金)(共|约)?$")]
    private static partial Regex PaidRest();

    /// <summary>跟踪审计核减多报工程量7.26万元: works paid for no more than they were worth.</summary>
    [GeneratedRegex("(核减|审减|核减掉)(了|的)?[^,;。:(预算]{0,6}(工程量|工程款|造价|价款|结算额|工程费)(约|共|计)?$")]
    private static partial Regex AuditedAway();

    [GeneratedRegex("节约|节支|节省")]
    private static partial Regex Thrift();

    /// <summary>年初核给学校, 从年初的: what was given when the year began.</summary>
    [GeneratedRegex("年初[^,;。]{0,8}(核|批|安排|下达|拨|定|预|计划|编|分配|立项)|年初(部门|财政)?(的|为|是|只有|仅有|仅|只)*$")]
    private static partial Regex Granted();

    /// <summary>中央、省级全到，县级到756万元.</summary>
    [GeneratedRegex("(本级|[省市县区州旗]级|财政|配套|资金)(实|已|只|仅)?到了?$")]
    private static partial Regex Came();

    /// <summary>亏损由财政补贴50万元.</summary>
    [GeneratedRegex("^(由|获得?|得到)(中央|省|市|县|区|州|旗|上级|同级)?级?财政(给予|予以|专项)?(补贴|补助|弥补|兜底)了?$")]
    private static partial Regex Subsidised();

    /// <summary>发现凭证附件不全2笔，涉及0.86万元.</summary>
    [GeneratedRegex("^(共|均|合计|累计)?涉及$")]
    private static partial Regex Involved();

    [GeneratedRegex(@"实际(数|为|是|数为)?$")]
    private static partial Regex Actual();

    [GeneratedRegex(@"(全年|最终|可用|可执行|可支配|调整).*预算|预算(变|调整|增加|增|调|追加)(为|到|至)")]
    private static partial Regex Final();

    [GeneratedRegex(@"(批复|批准|核定|人大|年初).*预算")]
    private static partial Regex Approved();
}
