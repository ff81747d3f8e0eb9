using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Extraction.Frames;

/// <summary>Names what each figure is of: from its own clause, else from the words behind it, the clauses before it, the sentence, the list item, the section.</summary>
internal static partial class SubjectReader
{
    private const int LongestName = 24;
    private const int LongestUse = 60;
    private const int LongestItem = 14;
    private static readonly string[] TotalWords = ["合计", "共计", "总计", "总共", "全年", "总支出", "总收入"];

    public static void Read(PassageFrames passage, FrameContext context)
    {
        foreach (var frame in passage.Frames)
        {
            var subject = Respectively.SubjectOf(frame, passage) ?? TrailRoles.OfThreshold(frame) ?? Priced(frame, passage) ?? OfCounted(frame, passage) ?? Own(frame) ?? OfShare(frame, passage) ?? Behind(frame) ?? Stepped(frame, passage) ?? OfRole(frame)
                ?? FromClauses(frame) ?? Chained(frame, passage, close: !OpensSegment(frame, passage)) ?? Carried(frame, passage) ?? Topic(frame) ?? Compared(frame, passage, context.FiscalYear)
                ?? FromPassage(passage) ?? FromTitle(context) ?? Chained(frame, passage, close: false) ?? Spoken(frame);
            if (subject is not null && SubjectWords.IsPrice(subject) && Respectively.Row(frame, passage).Count < 2 && Thing(frame, passage) is { } thing) subject = thing + SubjectWords.Price(subject);
            frame.SubjectIsDefault = subject is null;
            frame.Subject = Resolve(subject ?? context.ReportSubject, frame, passage);
        }
    }

    /// <summary>What a price without a noun (中标价, 工程结算审定) is the price of: what was named before, or at the head of the paragraph.</summary>
    private static string? Thing(Frame frame, PassageFrames passage) =>
        (Carried(frame, passage) is { } carried && (SubjectWords.IsPurpose(carried) || IsBudgetBeside(frame, passage)) ? carried : FromPassage(passage)) is { } thing && !SubjectWords.IsPrice(thing) ? thing : null;

    /// <summary>灶具包预算210万元，中标198.40万元: the budget right before a price is of the same thing, whatever its name ends with.</summary>
    private static bool IsBudgetBeside(Frame frame, PassageFrames passage) =>
        frame.Index > 0 && passage.Frames[frame.Index - 1] is { SubjectIsDefault: false, Role: AmountRole.PlannedBudget or AmountRole.InitialBudget or AmountRole.FullYearBudget } before && before.Sentence == frame.Sentence && before.Segment == frame.Segment;

    /// <summary>该项目, 此项目 stand for what the sentence named last, else for the name at the head of the paragraph, else for the one named last.</summary>
    private static string Resolve(string subject, Frame frame, PassageFrames passage)
    {
        if (!Pronouns.Any(p => subject.StartsWith(p, StringComparison.Ordinal) || frame.Phrase.StartsWith(p, StringComparison.Ordinal))) return subject;
        var named = passage.Before(frame).Where(f => f.IsMoney && f.PartOf is null && !f.SubjectIsDefault && SubjectWords.IsPurpose(f.Subject)).ToList();
        var meant = named.LastOrDefault(f => f.Sentence == frame.Sentence)?.Subject ?? FromPassage(passage) ?? named.LastOrDefault()?.Subject;
        return meant is null ? subject : subject.StartsWith(Project, StringComparison.Ordinal) ? meant + subject[Project.Length..] : SubjectWords.IsGeneric(subject) || Pronouns.Any(p => subject.StartsWith(p, StringComparison.Ordinal)) ? meant : subject;
    }

    private const string Project = "项目";
    private static readonly string[] Pronouns = ["该项目", "此项目", "这个项目", "该项", "这项", "该经费", "该资金", "该专项"];

    /// <summary>抽查项目5个、资金1106.44万元: money that says no more of itself is of what was counted right before it.</summary>
    private static string? OfCounted(Frame frame, PassageFrames passage) =>
        frame.Lead.Length <= LongestLink && SubjectWords.Noun(frame.Phrase) is var own && (own.Length == 0 || SubjectWords.IsGeneric(own)) && frame.Phrase.Length > 0 && !frame.RoleIsExplicit && !Remainders.Contains(frame.Phrase) ? Chained(frame, passage, close: false) : null;

    private const int LongestLink = 6;

    private static string? Own(Frame frame)
    {
        if (SubjectWords.IsReason(frame.Clause)) return AddedForReason(frame);
        if (SubjectWords.IsBasis(frame.Phrase) || Remainders.Contains(frame.Phrase)) return null;
        if (frame.IsChange) return OfChange(frame);
        var noun = SubjectWords.Noun(frame.Phrase);
        return noun.Length >= 2 && !noun.All(char.IsAsciiDigit) ? noun : null;
    }

    /// <summary>因暴雨水毁追加省级应急补助160万元: behind the reason, what was added or cut.</summary>
    private static string? AddedForReason(Frame frame)
    {
        var word = RoleWords.In(frame.Phrase).LastOrDefault(r => r.Role == AmountRole.BudgetAdded);
        var noun = word.Length == 0 ? "" : SubjectWords.Noun(frame.Phrase[(word.Start + word.Length)..]);
        return noun.Length is >= 3 and <= LongestName && !SubjectWords.IsGeneric(noun) ? noun : null;
    }

    /// <summary>基本支出比年初预算少…: what changed stands before the comparison.</summary>
    private static string? OfChange(Frame frame)
    {
        var at = frame.Phrase.AsSpan().IndexOfAny("比较");
        var noun = SubjectWords.Noun(at < 0 ? frame.Phrase : frame.Phrase[..at]);
        return noun.Length is >= 3 and <= LongestName && SubjectWords.IsPurpose(noun) ? noun : null;
    }

    /// <summary>更新设备14套，申请42万元，每套3万元: a price is of what was counted in its measure.</summary>
    private static string? Priced(Frame frame, PassageFrames passage)
    {
        if (!frame.Quantity.PerUnit || Measure().Match(frame.Phrase) is not { Success: true } measure) return null;
        var unit = measure.Groups["unit"].Value;
        var counted = passage.Before(frame).LastOrDefault(f => f.Sentence == frame.Sentence && f.Quantity.Kind == Quantities.QuantityKind.Count && Units.AreAlike(f.Quantity.Unit, unit));
        var noun = counted is null ? "" : SubjectWords.Noun(counted.Phrase);
        return noun.Length >= 2 && !SubjectWords.IsGeneric(noun) && SubjectWords.Noun(frame.Phrase).Length < 2 ? noun : null;
    }

    /// <summary>中央承担60%即195.9万元: a sum that says a share over is of what the share is.</summary>
    private static string? OfShare(Frame frame, PassageFrames passage) =>
        Sharing.Of(frame, passage) is { } share && SubjectWords.Noun(share.Phrase) is { Length: >= 2 } noun && !SubjectWords.IsGeneric(noun) ? noun : null;

    /// <summary>由165元降至158元: the new level is of what the old one was.</summary>
    private static string? Stepped(Frame frame, PassageFrames passage) =>
        Changes.IsNewLevel(frame) && passage.Frames[frame.Index - 1] is { SubjectIsDefault: false } before ? before.Subject : null;

    private static readonly string[] Remainders = ["其余", "剩余", "余下", "另有", "另外", "超出的", "有", "其中"];

    /// <summary>其余60万元用于水源抢修, 5万元质量保证金, 结转42万元，为县级配套: what the money is for stands behind the figure.</summary>
    private static string? Behind(Frame frame)
    {
        if (!frame.IsMoney || frame.IsChange || frame.Quantity.PerUnit) return null;
        var behind = frame.Passage.Text[frame.Quantity.End..Math.Min(frame.SentenceSpan.End.Value, frame.Quantity.End + LongestUse)];
        var isRest = frame.Phrase.Length == 0 || Remainders.Contains(frame.Phrase);
        if (Direct().Match(behind) is { Success: true } direct && SubjectWords.IsPurpose(direct.Groups["noun"].Value) && SubjectWords.Noun(direct.Groups["noun"].Value) is { Length: >= 3 } name && !SubjectWords.IsGeneric(name)) return name;
        var match = isRest ? RestUse().Match(behind) : frame.Role is AmountRole.CarryOver ? Balance().Match(behind) : frame.Role == AmountRole.BudgetAdded ? Use().Match(behind) : Match.Empty;
        if (!match.Success) return null;
        var noun = SubjectWords.Noun(match.Groups["noun"].Value);
        return noun.Length is >= 2 and <= LongestName && !SubjectWords.IsGeneric(noun) ? noun : null;
    }

    /// <summary>Income, balances and recoveries are named by their role words: 其他收入, 年末结转.</summary>
    private static string? OfRole(Frame frame)
    {
        if (frame.Role is not (AmountRole.Income or AmountRole.CarryOver or AmountRole.Recovered or AmountRole.ProgrammeFlow) || !frame.RoleIsExplicit) return null;
        var word = RoleWords.Naming(frame.Phrase);
        return word.Length > 2 && (frame.Role != AmountRole.ProgrammeFlow || word.Role == AmountRole.CarryOver) ? frame.Phrase.Substring(word.Start, word.Length) : null;
    }

    /// <summary>The nearest earlier clause of the lead that holds a noun: 该项目，全年预算…</summary>
    private static string? FromClauses(Frame frame)
    {
        if (frame.IsChange || frame.IsComparison) return null;
        if (Labelled(frame) is { } label) return label;
        var clauses = Bracket().Replace(frame.Lead[..^frame.Phrase.Length], "").Split([',', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = clauses.Length - 1; i >= 0; i--)
            if (!SubjectWords.IsBasis(clauses[i]) && OfClause(clauses[i]) is { } noun) return noun;
        return null;
    }

    /// <summary>（2）水资源管理：预算32万元: what stands before the colon, whatever it ends with.</summary>
    private static string? Labelled(Frame frame)
    {
        var before = frame.Lead[..^frame.Phrase.Length];
        if (!before.EndsWith(':') || frame.Phrase.Length == 0) return null;
        var label = before[(before.AsSpan(0, before.Length - 1).LastIndexOfAny(",;。:)") + 1)..^1];
        return label.Length is >= 2 and <= LongestItem && !GenericTitle().IsMatch(label) && !Announcing().IsMatch(label) ? Named(label, true) : null;
    }

    /// <summary>True for the first sum behind a semicolon: what was counted there names it, not what was named before.</summary>
    private static bool OpensSegment(Frame frame, PassageFrames passage) =>
        frame.Segment > 0 && passage.Before(frame).LastOrDefault(f => f.IsMoney) is { } last && last.Sentence == frame.Sentence && last.Segment < frame.Segment;

    /// <summary>基本支出主要用于…, 人员经费占大头, 九成以上是人员支出: the name before the verb, or behind 是; 一是智慧平台 names it whatever it ends with.</summary>
    private static string? OfClause(string clause)
    {
        var item = Item().Match(clause);
        var words = clause[item.Length..];
        var verb = Verb().Match(words);
        if (!verb.Success) return Named(words, item.Success);
        return Named(words[..verb.Index], false) ?? (Portion().IsMatch(words[..verb.Index]) ? Named(words[(verb.Index + verb.Length)..], false) : null);
    }

    private static string? Named(string words, bool isItem) =>
        SubjectWords.Noun(words) is { Length: >= 2 and <= LongestName } noun && ((isItem && noun.Length <= LongestItem && !noun.AsSpan().ContainsAny("得不没较很")) || SubjectWords.IsPurpose(noun)) && !SubjectWords.IsGeneric(noun) ? noun : null;

    /// <summary>辅具适配46件5.20万元; 培训49人，每人1500元，支出7.35万元: a count names the thing, its price and its cost follow.</summary>
    private static string? Chained(Frame frame, PassageFrames passage, bool close)
    {
        if (!frame.IsMoney || frame.IsChange || frame.IsComparison || frame.Index == 0) return null;
        var before = passage.Frames[frame.Index - 1];
        if (before.Sentence != frame.Sentence || before.Segment != frame.Segment || SubjectWords.IsReason(before.Clause)) return null;
        if (before is { IsMoney: true, Quantity.PerUnit: true, SubjectIsDefault: false }) return before.Subject;
        while (before is { Index: > 0, Lead.Length: 0, Quantity.Kind: Quantities.QuantityKind.Count }) before = passage.Frames[before.Index - 1];
        if (before.Quantity.Kind != Quantities.QuantityKind.Count) return null;
        var noun = SubjectWords.Noun(before.Phrase);
        return noun.Length < 2 || SubjectWords.IsGeneric(noun) || (close && frame.Lead.Trim(',', '、').Length > 0 && !SubjectWords.IsPurpose(noun)) ? null : noun;
    }

    /// <summary>The subject of the figure before it in the sentence, or of its bracket's owner; a total of a list stands for the list.</summary>
    private static string? Carried(Frame frame, PassageFrames passage)
    {
        if (frame.Owner is { Subject.Length: > 0, SubjectIsDefault: false } owner) return owner.Subject;
        var before = passage.Before(frame).LastOrDefault(f => f.Sentence == frame.Sentence && f.Depth == frame.Depth && !f.SubjectIsDefault && f.IsMoney == frame.IsMoney && (f.PartOf is null || frame.PartOf is not null || IsBeside(f, frame, passage)) && !(IsOfAll(frame) && Level().IsMatch(f.Subject))
            && (f.Role != AmountRole.BudgetAdded || frame.Role is AmountRole.BudgetAdded || frame.IsChange) && !(f.Role == AmountRole.CarryOver && frame.Role == AmountRole.FullYearBudget));
        var isAfterTotal = frame.Index > 0 && passage.Frames[frame.Index - 1] is { IsMoney: true, SubjectIsDefault: true } last && IsTotal(last);
        return before is null || isAfterTotal || (before.Role == frame.Role && IsTotal(frame)) ? null : SubjectWords.IsPrice(SubjectWords.Noun(frame.Phrase)) ? before.Subject : SubjectWords.Priced(before.Subject);
    }

    /// <summary>其中公用经费27万元，比上年的28万元减少…: a compared level of about the same size is of the figure before it, part or not, and so is the change of both.</summary>
    private static bool IsBeside(Frame before, Frame frame, PassageFrames passage) =>
        frame.IsComparison ? before.Index == frame.Index - 1 && AreNear(before, frame)
        : frame.IsChange && frame.Index > 1 && passage.Frames[frame.Index - 1] is { IsComparison: true } level && before.Index == frame.Index - 2 && AreNear(before, level);

    private static bool AreNear(Frame level, Frame other) => level.Value < other.Value * 2 && other.Value < level.Value * 2;

    private static bool IsOfAll(Frame frame) => frame.PartOf is null && (frame.Phrase.Contains("可用", StringComparison.Ordinal) || frame.Phrase.StartsWith("当年", StringComparison.Ordinal) || IsTotal(frame));

    /// <summary>A level of government gave its part and no more: 省级, 市县两级.</summary>
    [GeneratedRegex("^(中央|省|市|县|区|州|旗|镇|乡)+(本?级|两级|财政)?(资金|补助|配套)?$")]
    private static partial Regex Level();

    private static bool IsTotal(Frame frame) => TotalWords.Any(w => frame.Phrase.Contains(w, StringComparison.Ordinal));

    /// <summary>公用经费全部为商品和服务支出，比上年的…: the noun that opens the sentence, where a comparison names none.</summary>
    private static string? Topic(Frame frame)
    {
        if (!frame.IsChange && !frame.IsComparison) return null;
        var sentence = frame.Passage.Text[frame.SentenceSpan.Start.Value..frame.Quantity.Start];
        var end = sentence.AsSpan().IndexOfAny(",;:(");
        var noun = end < 2 ? "" : SubjectWords.Noun(Copula().Replace(sentence[..end], ""));
        return noun.Length is >= 2 and <= LongestName && SubjectWords.IsPurpose(noun) ? noun : null;
    }

    /// <summary>2021年为24.36万元，减少4.56万元: another year's level and a change are of what the sentence before opened with, where their own names nothing.</summary>
    private static string? Compared(Frame frame, PassageFrames passage, int? year)
    {
        if (frame.Role == AmountRole.BudgetAdded || !(frame.IsChange || frame.IsComparison || IsOfAnotherYear(frame, year))) return null;
        var before = passage.Before(frame).Where(f => f.IsMoney && f.Sentence == frame.Sentence - 1 && f.PartOf is null && f.Depth == 0).FirstOrDefault();
        return before is { SubjectIsDefault: false } && before.Quantity.PerUnit == frame.Quantity.PerUnit && before.Role != AmountRole.BudgetAdded ? before.Subject : null;
    }

    private static bool IsOfAnotherYear(Frame frame, int? year) =>
        LeadingYear().Match(frame.Phrase) is { Success: true } named && year is { } current && named.Groups["year"].Value != current.ToString(CultureInfo.InvariantCulture);

    /// <summary>优质稻统一供种，每亩补200元; 更新救护车两台，每台38万元: what the clauses before speak of, where nothing names money.</summary>
    private static string? Spoken(Frame frame)
    {
        var clauses = frame.Before[..^frame.Phrase.Length].Split([',', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = clauses.Length - 1; i >= 0; i--)
            if (Object().Match(clauses[i]) is { Success: true } thing && Thing(thing.Groups["noun"].Value) is { } name || Speaking().Match(clauses[i]) is { Success: true } topic && (name = Thing(topic.Groups["noun"].Value)) is not null) return name;
        return null;
    }

    private static string? Thing(string words) =>
        SubjectWords.Noun(SubjectWords.WithoutCount(words)) is { Length: >= 2 and <= LongestItem } noun && !SubjectWords.IsGeneric(noun) && !noun.AsSpan().ContainsAnyInRange('0', '9') && !Actor().IsMatch(noun) ? noun : null;

    [GeneratedRegex("(配置|配备|更新|购买|采购|购置|新建|改建|建设|修缮|维修|举办|安装|租用|租赁|开发|聘请)(了)?(?<noun>[^,;。0-9由经按的]{2,12}?)([一二两三四五六七八九十]+(台|套|辆|个|座|处|间|批|项|名|人|所))?$")]
    private static partial Regex Object();

    [GeneratedRegex("^(其中)?(?<noun>[^,;。0-9]{2,10}?)(由|按|统一|采用|采取|实行|列入|纳入|委托)")]
    private static partial Regex Speaking();

    [GeneratedRegex("(局|委|办|厅|部|府|县|市|区|镇|乡|省|中心|财政|单位|部门|学校|医院|公司|方式|严格|坚持|根据|要求|情况|通知|文件|规定|制度|工作)$")]
    private static partial Regex Actor();

    /// <summary>The head of a list item or run-in heading: （1）某某经费。全年预算…</summary>
    private static string? FromPassage(PassageFrames passage)
    {
        var text = passage.Passage.Text;
        var end = text.AsSpan().IndexOfAny("。:,;(年");
        if (end is < 2 or > LongestName) return null;
        var noun = SubjectWords.Noun(text[..end]);
        return !SubjectWords.IsGeneric(noun) && SubjectWords.IsPurpose(noun) && !GenericTitle().IsMatch(noun) ? noun : null;
    }

    /// <summary>A heading that names a project or a class of spending.</summary>
    private static string? FromTitle(FrameContext context)
    {
        var title = Matter().Replace(context.Title, "");
        return title.Length is >= 3 and <= LongestName && (SubjectWords.IsPurpose(title) || IsItem(title, context)) && !SubjectWords.IsGeneric(title) && !GenericTitle().IsMatch(title) ? title : null;
    }

    /// <summary>Headings below the use of money and the spending on projects name what it was used for: （二）试剂耗材.</summary>
    private static bool IsItem(string title, FrameContext context) =>
        (context.Label == SectionLabel.ProjectExpenditure || context.Label == SectionLabel.FundsUse && !context.IsWhole) && title.Length <= LongestItem && !Matters().IsMatch(title);

    /// <summary>分两批：, 具体如下：, 支出情况：: what opens a list and names none of it.</summary>
    [GeneratedRegex("^(分|其中|包括|具体|共|合计)|如下|情况|分别|方面|包括$|为$|是$|有$")]
    private static partial Regex Announcing();

    [GeneratedRegex("情况|资金|经费|执行|管理$|分析|到位|支出|预算|使用|进度|安排|结余|结转|总体|其他|指标|绩效|说明|存在|主要|成本|效益|来源|收入|决算|支付|完成|问题|措施|目标|内控|采购$|资产$|对比|构成")]
    private static partial Regex Matters();

    [GeneratedRegex(@"^(?<year>(19|20)\d{2})年")]
    private static partial Regex LeadingYear();

    [GeneratedRegex(@"[每](?<unit>批次|平方米|公里|单元|[^,。;年月天次]{1})|(?<unit>人)均")]
    private static partial Regex Measure();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(主要)?(已?全部)?(用于|是|为|系|即)(?<noun>[^,;。:(]{2,40})|^(?<noun>[^,;。:(由在于的是为用系、0-9]{3,12}款?(?=[,;。]|待))")]
    private static partial Regex RestUse();

    /// <summary>52.30万元校舍维修资金于…, 420万元的设备租赁费: the noun behind the figure.</summary>
    [GeneratedRegex(@"^的?(?<noun>[^,;。:()由在于的是为用系、0-9]{3,14}?)(?=[,;。]|用于|已|均|由|待|推迟|暂|主要|全部|于|在)")]
    private static partial Regex Direct();

    [GeneratedRegex(@"^,?(全部|主要)?(系|为|是|用于)(?<noun>[^,;。:(]{2,30})")]
    private static partial Regex Balance();

    [GeneratedRegex(@"^(全部|主要)?用于(?<noun>[^,;。:(]{2,30})")]
    private static partial Regex Use();

    [GeneratedRegex(@"^([一二三四五六七八九十]是|其[一二三四五]|\(?\d{1,2}[)、.])")]
    private static partial Regex Item();

    [GeneratedRegex(@"成(以上|多)?$|大部分$|大头$|其余$|主要$|多数$")]
    private static partial Regex Portion();

    [GeneratedRegex(@"主要用于|用于|占|按|是|为|系")]
    private static partial Regex Verb();

    [GeneratedRegex(@"(全部|均为|都是|为|是|系|用于|按).*$")]
    private static partial Regex Copula();

    [GeneratedRegex(@"((绩效|资金|支出|预算|收支|使用|安排|执行|决算|完成|管理|及|和|与)*(情况|分析|说明|概况|明细|绩效))+$")]
    private static partial Regex Matter();

    [GeneratedRegex(@"^(部门本级|部门|单位|收入|收支|资金|财政|整体|一般公共预算|部门整体|政府性基金(预算)?|全年|本年|年度|经费|组织|人员|日常|政府|固定|国有)*(支出|预算|收支|收入|资产|安排|配套|建设|管理|服务|采购|资金|培训|项目|经费)$")]
    private static partial Regex GenericTitle();
}
