using System.Text.RegularExpressions;

namespace Ingest.Extraction.Frames;

/// <summary>Gives each sum its role: from its own clause, else from its total, the clauses around it, its sentence, its list, its paragraph, its section, in that order.</summary>
internal static partial class RoleReader
{
    /// <summary>Roles that the figure's own clause states; runs before parts are found.</summary>
    public static void ReadExplicit(PassageFrames passage)
    {
        foreach (var frame in passage.Frames)
        {
            Changes.Mark(frame);
            if (!frame.IsMoney) continue;
            var role = frame.Quantity.PerUnit ? Changes.IsMean(frame, passage) || OfPrice(frame, passage) == AmountRole.Other || TrailRoles.IsThreshold(frame) ? AmountRole.Other : AmountRole.UnitPrice : OfPrice(frame, passage) ?? ExplicitRoles.Of(frame, passage);
            if (IsRange(frame, passage)) role = AmountRole.UnitPrice;
            if (role is null && IsOfStandards(frame)) role = AmountRole.UnitPrice;
            if (RisesAboveInitial(frame)) role = AmountRole.BudgetAdded;
            if (role is null && IsAddition(frame, passage)) (role, frame.IsChange) = (AmountRole.BudgetAdded, false);
            (frame.Role, frame.RoleIsExplicit) = (role, role is not null);
        }
    }

    /// <summary>提高补助标准，小学由650元提至720元: single yuan in a sentence about standards.</summary>
    private static bool IsOfStandards(Frame frame) => frame is { IsChange: false, Quantity: { Unit: "元", Number.Value: <= LargestStandard } } && Standards().IsMatch(frame.Before);

    private const decimal LargestStandard = 20_000;

    [GeneratedRegex("(补助|补贴|奖补|收费|经费|救助|保障|低保|拨款|支付)标准[^。;]*$")]
    private static partial Regex Standards();

    /// <summary>补助200元至5000元不等: both ends of a range are prices.</summary>
    private static bool IsRange(Frame frame, PassageFrames passage) =>
        Unequal().IsMatch(frame.Trail) || Upto().IsMatch(frame.Trail) && frame.Index + 1 < passage.Frames.Count && Unequal().IsMatch(passage.Frames[frame.Index + 1].Trail);

    [GeneratedRegex("^(不等|之间)")]
    private static partial Regex Unequal();

    [GeneratedRegex("^(至|到|-|~|—)$")]
    private static partial Regex Upto();

    /// <summary>年初批准的预算685万元。执行中增加142万元: a change behind the initial budget that is compared with nothing changes that budget.</summary>
    private static bool IsAddition(Frame frame, PassageFrames passage) =>
        frame.IsChange && !Comparisons.Names(frame.Phrase) && !Comparisons.Names(frame.Lead)
        && passage.Before(frame).LastOrDefault(f => f.IsMoney) is { Role: AmountRole.InitialBudget or AmountRole.FullYearBudget, IsComparison: false } before && frame.Sentence - before.Sentence <= 1 && frame.Value < before.Value
        && (before.Role == AmountRole.InitialBudget || passage.Before(before).Any(f => f.Role == AmountRole.InitialBudget && f.Sentence == before.Sentence));

    /// <summary>全年预算512万元，比年初增加36万元: what stands above the initial budget was added to it.</summary>
    private static bool RisesAboveInitial(Frame frame) => frame.IsChange && !Changes.Falls(frame) && Initial().IsMatch(frame.Clause) && !AssetTalk().IsMatch(frame.Before);

    [GeneratedRegex("资产|结余|净值")]
    private static partial Regex AssetTalk();

    [GeneratedRegex("(?<!决算数?|执行数)(比|较)年初(部门)?(预算|批复)?数?")]
    private static partial Regex Initial();

    /// <summary>单个工位造价2.48万元，低于2.60万元的控制数; 人均3.58万元，比上年的人均3.72万元…: what a price or a mean is set against is one too.</summary>
    private static AmountRole? OfPrice(Frame frame, PassageFrames passage) =>
        IsYearly(frame, passage) ? AmountRole.UnitPrice :
        (frame.IsComparison || Limit().IsMatch(frame.Phrase)) && passage.Before(frame).LastOrDefault(f => f.IsMoney) is { } price && (price.Role == AmountRole.UnitPrice || price is { Role: AmountRole.Other, Quantity.PerUnit: true })
        && price.Sentence == frame.Sentence && price.Quantity.Unit == frame.Quantity.Unit && frame.Value <= price.Value * LargestStep && price.Value <= frame.Value * LargestStep ? price.Role : null;

    private const int LargestStep = 5;

    /// <summary>每人每次90元，全年不超过3600元: how much of a price anybody gets.</summary>
    private static bool IsYearly(Frame frame, PassageFrames passage) =>
        Cap().IsMatch(frame.Phrase) && passage.Before(frame).LastOrDefault(f => f.IsMoney) is { Role: AmountRole.UnitPrice } price && price.Sentence == frame.Sentence && price.Quantity.Unit == frame.Quantity.Unit;

    [GeneratedRegex("^(每人|每户)?(全年|每年|年度?|一年|累计|最高|最多)+(补助|补贴|救助|报销)?(不得?超过|不高于|封顶|上限)?$|^(封顶|上限|最高(限额)?)$")]
    private static partial Regex Cap();

    [GeneratedRegex("^(低于|没有超过|未超过|不超过|没有突破|未突破|不高于|控制在)[^,;。]{0,10}$")]
    private static partial Regex Limit();

    /// <summary>Roles of the remaining sums; runs when parts are known.</summary>
    public static void Inherit(PassageFrames passage, FrameContext context)
    {
        foreach (var frame in passage.Frames.Where(f => f.IsMoney))
        {
            if (frame.Role is null || InheritedRoles.YieldsToTotal(frame)) frame.Role = InheritedRoles.FromTotal(frame) ?? frame.Role;
            frame.Role = InheritedRoles.FromExplained(frame, passage) ?? frame.Role;
            frame.Role ??= InheritedRoles.InSentence(frame, passage) ?? context.ListRole ?? InheritedRoles.InParagraph(frame, passage, context.Label) ?? SectionRoles.Of(frame, context);
            frame.Role = InContext(frame, context);
        }

        BudgetsInForce.Mark(passage, context);
    }

    /// <summary>Where the words of a role mean another one: insurance funds, payments out of spending, the coming year.</summary>
    private static AmountRole? InContext(Frame frame, FrameContext context) =>
        frame.Role is AmountRole.Income or AmountRole.Executed or AmountRole.CarryOver && (IsInsuranceFund(frame) || IsOfFunds(context.Title)) ? AmountRole.ProgrammeFlow
        : IsSpending(frame, context) ? AmountRole.Executed
        : frame.Role == AmountRole.Recovered && RoleWords.Naming(frame.Phrase).Length == 0 && context.Title.Contains("收入", StringComparison.Ordinal) && context.Title.Length <= LongestIncomeTitle ? AmountRole.Income
        : frame.Role == AmountRole.CarryOver && Unspent().IsMatch(frame.Phrase) && PublicExpenses().IsMatch(frame.Before) ? AmountRole.Saved
        : frame.Role is AmountRole.FullYearBudget or AmountRole.InitialBudget && (context.Label == SectionLabel.ThreePublic || PublicExpenses().IsMatch(frame.Phrase)) ? AmountRole.PlannedBudget
        : Announced.Is(frame, context) ? AmountRole.PlannedBudget
        : frame.Role;

    /// <summary>非税收入: a title whose sums are collected, though all of it goes to the treasury.</summary>
    private const int LongestIncomeTitle = 8;

    /// <summary>三公经费预算38.00万元，支出35.82万元，节余2.18万元: of these nothing is carried over.</summary>
    [GeneratedRegex("^(节余|结余)了?$")]
    private static partial Regex Unspent();

    [GeneratedRegex("三公|公务接待|公务用车|公车")]
    private static partial Regex PublicExpenses();

    [GeneratedRegex("拨付(给|至)?[^,;。]{0,8}(参建|施工|监理|承建|承包|供货|中标|服务|设计|建设|实施)(单位|方|企业|商|公司)|拨付[^,;。]{0,12}(工程|进度|货|尾|合同|设备)款")]
    private static partial Regex Payee();

    /// <summary>Receipts and payments of insurance funds are the insured's money, whatever words they share with a unit's accounts.</summary>
    private static bool IsInsuranceFund(Frame frame) => frame.Before.Split(';')[^1] is var before && InsuranceFunds.Any(w => before.Contains(w, StringComparison.Ordinal));

    /// <summary>（三）基金运行: a section about an insurance fund, not about the government's.</summary>
    private static bool IsOfFunds(string title) => Funds().IsMatch(title);

    [GeneratedRegex("^(?!.*政府性)[^,。]{0,10}基金(收支|运行|征缴|管理|总体|筹集|发放|支付)?(情况)?$")]
    private static partial Regex Funds();

    private static readonly string[] InsuranceFunds = ["基金收入", "基金支出", "基金结余", "基金总收入", "基金总支出", "基金累计", "基金滚存", "基金当期"];

    /// <summary>资金使用：拨付承储企业…, 拨付施工单位进度款: what is paid on to others out of spending, or for work, is spent.</summary>
    private static bool IsSpending(Frame frame, FrameContext context) =>
        frame.Role == AmountRole.Appropriated && RoleWords.Naming(frame.Phrase) is { Length: > 0 } word && frame.Phrase.AsSpan(word.Start).StartsWith("拨付", StringComparison.Ordinal)
        && (Payee().IsMatch(frame.Phrase) || context.Label == SectionLabel.FundsUse || context.Title.Contains("使用", StringComparison.Ordinal) || frame.Before.Contains("支出", StringComparison.Ordinal));
}
