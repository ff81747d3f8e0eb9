using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Ingest.Extraction.Claims.Staff;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Claims.Flows;

/// <summary>
/// What one level leaves of another, named as such: 到位500万元，支出476.50万元，结余23.50万元; 还有7公里未完成; 超出预算500万元13.20万元. Any two levels before it may be meant; where none
/// gives it, it is accused only of the two that stand alone before it, or where one slip of the pen keeps two from it.
/// </summary>
internal static partial class Remainders
{
    /// <summary>How many sentences back the levels may stand.</summary>
    private const int Reach = 2;

    /// <summary>How many levels are looked at.</summary>
    private const int MostLevels = 5;

    private static readonly ILookup<string, string> Words = VocabularyFile.Entries("Claims/Flows/remainders.txt").ToLookup(e => e[0], e => e[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Results = Words["left"].Concat(Words["beyond"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Open = [.. Words["open"]];

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from result in passage.Frames.Frames
        where result.Dimension is Dimension.Money or Dimension.Count && result.Quantity.Number.IsExact && !result.IsComparison && !StaffVacancies.Counts(result) && (IsStep(result, passage) || !result.Quantity.PerUnit && IsNamed(result, passage))
        let claim = Of(result, passage, reading)
        where claim is not null
        select claim;

    /// <summary>True where a figure is named as what is left or what exceeds; an opening balance is none.</summary>
    private static bool IsNamed(Frame frame, ReadPassage passage) =>
        !Opening().IsMatch(frame.Phrase) && (frame.IsMoney || !NotOfCounts().IsMatch(frame.Phrase)) && !IsExceeded(frame, passage) && (EndsWithResult(frame.Phrase) || IsOpen(frame) || BelowNamed().IsMatch(frame.Phrase) && !OfAim().IsMatch(frame.Trail) || (frame.Index > 0 && IsExceeded(passage.Frames.Frames[frame.Index - 1], passage)));

    private static bool EndsWithResult(string phrase) => NameOf(phrase) is { Length: <= LongestName };

    /// <summary>What stands before the word of a result; null where there is none.</summary>
    private static string? NameOf(string phrase) => Named(phrase.TrimStart(',')) ?? Named(Filler().Replace(phrase, "").TrimStart(','));

    private static string? Named(string words)
    {
        for (var length = Math.Min(words.Length, LongestWord); length > 0; length--)
            if (Results.Contains(words[^length..])) return length > 1 || words.Length == length ? words[..^length] : null;
        return Undone().Match(words) is { Success: true } undone ? words[..undone.Index] : null;
    }

    /// <summary>未立项, 尚未验收, 欠完成.</summary>
    [GeneratedRegex("(尚|还|仍)?(未[^,;。未欠]{2}|欠[^,;。未欠]{1,2})$")]
    private static partial Regex Undone();

    private const int LongestWord = 5;
    private const int LongestName = 8;

    /// <summary>还有7公里未完成.</summary>
    private static bool IsOpen(Frame frame) => Still().IsMatch(frame.Phrase) && Open.Any(w => frame.TrailHead.IndexOf(w, StringComparison.Ordinal) is >= 0 and <= LongestThing);

    /// <summary>尚有15个问题正在整改: the thing between its counter and the word.</summary>
    private const int LongestThing = 6;

    /// <summary>超出预算500万元13.20万元: the words say of the level directly before a result that it is exceeded or missed.</summary>
    private static bool IsExceeded(Frame level, ReadPassage passage) =>
        level.Index + 1 < passage.Frames.Frames.Count && passage.Frames.Frames[level.Index + 1] is var result && result.IsCommensurable(level)
        && (TheRest().IsMatch(result.Lead) ? Beyond().IsMatch(level.Phrase) : Than().IsMatch(level.Phrase) && Move().IsMatch(result.Lead));

    /// <summary>超出任务8000次的部分为420次.</summary>
    [GeneratedRegex("^(的?(部分|数量|数额|金额|差额)(为|达|有|共|是)?)?$")]
    private static partial Regex TheRest();

    /// <summary>由上年的46.3天降到41.8天，缩短了5.5天: whatever the verb, the figure behind two steps of one quantity is what lies between them.</summary>
    private static bool IsStep(Frame result, ReadPassage passage) =>
        result.Index > 1 && Verb().IsMatch(result.Phrase) && passage.Frames.Frames[result.Index - 1] is var late && passage.Frames.Frames[result.Index - 2] is var early
        && late.Sentence == result.Sentence && early.Sentence == result.Sentence && late.Segment == result.Segment && late.Quantity.Unit == result.Quantity.Unit && early.Quantity.Unit == result.Quantity.Unit && From().IsMatch(early.Phrase) && Changes.IsNewLevel(late);

    /// <summary>事业收入短收: a remainder of something that the levels before it may not be.</summary>
    private static bool IsUnnamed(Frame result) => BelowNamed().IsMatch(result.Phrase) || NameOf(result.Phrase) is { } name && Nothing().IsMatch(name) || result.Lead.Length == 0 || Still().IsMatch(result.Phrase);

    private static SumClaim? Of(Frame result, ReadPassage passage, ReportReading reading)
    {
        var levels = LevelsBefore(result, passage);
        if (IsStep(result, passage)) return Claim(result, (passage.Frames.Frames[result.Index - 2], passage.Frames.Frames[result.Index - 1]));
        if (levels is [var reached, ..] && !levels.Exists(l => IsBaseOf(l, result)) && AgainstTarget(result, reached, reading) is { } against) return against;
        if (levels.Count < 2) return null;
        if (BelowNamed().Match(result.Phrase) is { Success: true } named && !levels.Exists(l => l.Phrase.Contains(named.Groups["base"].Value, StringComparison.Ordinal))) return null;
        var pairs = (from late in levels from early in levels where early.Index < late.Index && Math.Max(early.Value, late.Value) >= result.Value select (Early: early, Late: late)).ToList();
        if (pairs.Find(p => Misses(result, p) is 0) is { Late: not null } held) return Claim(result, held);
        if (IsSplit(result, passage)) return null;
        pairs.RemoveAll(p => !Available().IsMatch(p.Early.Phrase) && IsOpenedBefore(p.Late, passage));
        if (pairs.Find(p => IsSlip(result, p)) is { Late: not null } slipped) return Claim(result, slipped);
        return levels.Count == 2 && pairs.Count == 1 && levels.TrueForAll(l => l.Sentence == result.Sentence && l.Segment == result.Segment) && IsPlain(pairs[0]) && IsUnnamed(result) ? Claim(result, pairs[0]) : null;
    }

    /// <summary>The levels before a result, nearest first: of its sentence, or, where that holds fewer than two, of the sentences before it too.</summary>
    private static List<Frame> LevelsBefore(Frame result, ReadPassage passage)
    {
        var before = Levels.BeforeInPassage(result, passage).Where(f => f.Depth <= result.Depth && f.Quantity.Number.IsExact && !f.IsComparison && Alike(f, result) && f.PartOf is null && (!Levels.IsDenominator(f, passage) || IsBaseOf(f, result))).ToList();
        var own = before.Where(f => f.Sentence == result.Sentence && !IsNamed(f, passage)).Take(MostLevels).ToList();
        if (own.FindAll(f => f.Segment == result.Segment) is { Count: >= 2 } beside) return beside;
        if (result.PartOf is not null && own.Count < 2) return [];
        return own.Count >= 2 ? own : [.. before.Where(f => result.Sentence - f.Sentence <= Reach && !IsNamed(f, passage)).Take(2)];
    }

    /// <summary>为年度目标40万人次的106.50%，超出目标2.60万人次: what is exceeded, though it serves a percentage too.</summary>
    private static bool IsBaseOf(Frame level, Frame result) => BelowNamed().Match(result.Phrase) is { Success: true } named && level.Phrase.Contains(named.Groups["base"].Value, StringComparison.Ordinal);

    /// <summary>超出年初目标146台: the one target of the thing that the report tells elsewhere, where the sentence tells only what was reached. It is accused by a slip alone.</summary>
    private static SumClaim? AgainstTarget(Frame result, Frame reached, ReportReading reading)
    {
        if (BelowNamed().Match(result.Phrase) is not { Success: true } named || !Planned().IsMatch(named.Groups["base"].Value)) return null;
        var targets = reading.Frames.Where(f => !ReferenceEquals(f, result) && Alike(f, reached) && Repeats.NamedItem.NamesTarget(f) && Levels.SameThing(f.Subject, reached.Subject)).ToList();
        if (targets.Count == 0 || targets.Exists(t => t.Value != targets[0].Value)) return null;
        var pair = (targets[0], reached);
        return Misses(result, pair) is 0 || IsSlip(result, pair) ? Claim(result, pair) : null;
    }

    [GeneratedRegex("目标|计划|任务|指标")]
    private static partial Regex Planned();

    private static bool Alike(Frame left, Frame right) => left.IsCommensurable(right);

    /// <summary>By how much a pair misses the result; 0 within the rounding of the three.</summary>
    private static decimal Misses(Frame result, (Frame Early, Frame Late) pair)
    {
        var off = Math.Abs(pair.Early.Value - pair.Late.Value) - result.Value;
        return Math.Abs(off) <= (result.IsMoney ? (result.Quantity.Number.Step + pair.Early.Quantity.Number.Step + pair.Late.Quantity.Number.Step) / 2 : 0) ? 0 : off;
    }

    private static bool IsSlip(Frame result, (Frame Early, Frame Late) pair) =>
        pair.Early.Value >= pair.Late.Value ? Arithmetic.MissesBySlip(result, [pair.Early], [pair.Late]) : Arithmetic.MissesBySlip(result, [pair.Late], [pair.Early]);

    /// <summary>结余3.50万元已上缴，另20万元结转: what is left is told in more than one figure.</summary>
    private static bool IsSplit(Frame result, ReadPassage passage) =>
        passage.Frames.Frames.Any(f => !ReferenceEquals(f, result) && (f.Sentence == result.Sentence ? f.Segment == result.Segment : Math.Abs(f.Sentence - result.Sentence) == 1 && f.Role is not AmountRole.Recovered) && f.IsCommensurable(result) && !ReferenceEquals(f.PartOf, result) && (IsNamed(f, passage) || f.Role is AmountRole.CarryOver or AmountRole.Recovered or AmountRole.Saved));

    /// <summary>Budgets and what became of them; spending and its parts leave nothing of each other.</summary>
    private static bool IsPlain((Frame Early, Frame Late) pair) =>
        !pair.Early.IsMoney || (pair.Early.Role != AmountRole.Executed || pair.Late.Role != AmountRole.Executed) && pair.Early.Role != AmountRole.BudgetAdded && pair.Late.Role != AmountRole.BudgetAdded;

    /// <summary>True where an opening balance is told before two levels: then they are not all, but where one of them is all that was at hand.</summary>
    private static bool IsOpenedBefore(Frame late, ReadPassage passage) =>
        passage.Frames.Frames.Take(late.Index).Any(f => late.Sentence - f.Sentence <= Reach && f.IsCommensurable(late) && Opening().IsMatch(f.Phrase));

    [GeneratedRegex("可用|可支配|合计|总")]
    private static partial Regex Available();

    private static SumClaim Claim(Frame result, (Frame Early, Frame Late) pair)
    {
        var (larger, smaller) = pair.Early.Value >= pair.Late.Value ? (pair.Early, pair.Late) : (pair.Late, pair.Early);
        return new SumClaim
        {
            Kind = result.IsMoney && Closing().IsMatch(result.Phrase + result.TrailHead) ? ClaimKind.Balance : ClaimKind.Difference,
            Quote = Contexts.SentenceOf(result),
            Total = result.ToTerm(result.Phrase),
            Parts = [larger.ToTerm()],
            Minus = [smaller.ToTerm()],
        };
    }

    [GeneratedRegex("结转|结余|余额|结存|净资产")]
    private static partial Regex Closing();

    [GeneratedRegex(@"(了|为|(?<!节)约|共|计|达|有|资金|财政资金|财政性资金|经费|成本|投资|金额|预算|尾款|货款|额|数|款|指标|(至|到)?(下|次|明)(一)?年度?(继续)?(使用)?|:)+$")]
    private static partial Regex Filler();

    [GeneratedRegex(@"^(年末|期末|当年|本年|全年|当期|年底|仍|还|尚|实际|项目|资金|财政|净|共|累计|预算|指标|收支|相抵|后|比|较|与|相比|超|计划|目标|任务|有|形成|产生|出现|存在|由|全部|尾款|最终|应|可|为|两者|二者|存)*$")]
    private static partial Regex Nothing();

    /// <summary>差额拨款, 差额事业编制: words of funding, where persons are counted.</summary>
    [GeneratedRegex("差额|收回")]
    private static partial Regex NotOfCounts();

    [GeneratedRegex(@"(上年|年初|期初|上年末|历年|以前年度|累计)[^,;。]*(结|余)")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(还有|尚有|仍有|另有|还差|尚差|有|剩余|剩下|其余)$")]
    private static partial Regex Still();

    /// <summary>低于控制价63.22万元: by how much, of the level that bears the name.</summary>
    [GeneratedRegex(@"^(低于|高于|超出|超过|少于|多于|超(?!额))(?<base>[^,;。的]{2,8})$")]
    private static partial Regex BelowNamed();

    /// <summary>超过全年3.00万剂的目标: what is exceeded, and not by how much.</summary>
    [GeneratedRegex("^的[^,;。]{0,4}(目标|任务|计划|指标|要求|标准|水平)")]
    private static partial Regex OfAim();

    [GeneratedRegex("^(由|从|原)|(由|从)(上年|去年|原来|年初|原)?度?的?$")]
    private static partial Regex From();

    [GeneratedRegex(@"^(共|每[户人亩吨件]|平均|净)?(缩短|延长|扩大|加快|提前|少花|少付|少用|多付|下调|上调|压缩|压降|增加|减少|提高|提升|上升|下降|降低|增长|回升|回落|拉高|节约|节省|新增|增|减|升|降)(了|约|共)?$")]
    private static partial Regex Verb();

    [GeneratedRegex("^(比|较|与|同)|(比|较)[^,;。]{1,12}$")]
    private static partial Regex Than();

    /// <summary>比任务数32.80万份多1.26万份.</summary>
    [GeneratedRegex("^(多|少|高|低|超|多出|少了|多了|超出|高出|低了|高了|节省|节约)(了)?$")]
    private static partial Regex Move();

    [GeneratedRegex(@"(超出|超过|超|低于|少于|高于|多于)[^,;。]{0,10}$")]
    private static partial Regex Beyond();
}
