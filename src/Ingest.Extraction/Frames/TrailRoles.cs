using System.Text.RegularExpressions;

namespace Ingest.Extraction.Frames;

/// <summary>What the words directly behind a sum say of its role: 由财政收回, 结转下年, 以上的须经批准.</summary>
internal static partial class TrailRoles
{
    /// <summary>The role that the words behind a figure give it whatever stands before; null where they give none.</summary>
    public static AmountRole? Decisive(Frame frame) =>
        IsThreshold(frame) ? AmountRole.Other
        : Returned().Match(frame.Trail) is { Success: true } returned && !IsOfNext(frame, returned) ? AmountRole.Recovered
        : Kept().IsMatch(frame.Trail) ? AmountRole.CarryOver
        : Won().IsMatch(frame.Trail) ? AmountRole.ProjectCost
        : Listed().IsMatch(frame.Trail) ? AmountRole.PlannedBudget
        : null;

    /// <summary>拨付60万元，年底收回15万元: a clause that goes on to the next figure is of that one.</summary>
    private static bool IsOfNext(Frame frame, Match words) =>
        words.Value.StartsWith(',') && frame.Quantity.End + frame.Trail.Length < frame.SentenceSpan.End.Value && !frame.Trail.AsSpan(words.Length).ContainsAny(",;。:(、");

    /// <summary>将创作扶持12万元调剂到基本支出: True where a sum is moved from one budget to another.</summary>
    public static bool IsMoved(Frame frame) => Moved().IsMatch(frame.Trail) && !frame.Phrase.Contains('扣');

    /// <summary>20万元以上的支付须经…, 单价50万元以上设备: where a rule begins, no sum.</summary>
    public static bool IsThreshold(Frame frame) => (!frame.Quantity.PerUnit || frame.Phrase.EndsWith("单价", StringComparison.Ordinal)) && (Threshold().IsMatch(frame.Trail) || frame.Lead.EndsWith('(') && frame.Trail.StartsWith("以上)", StringComparison.Ordinal));

    /// <summary>尾款43.30万元列2022年预算: what the coming budget has to pay.</summary>
    [GeneratedRegex("^,?(拟)?(列入|列|纳入)((19|20)\\d{2}年|下年|次年|明年)度?(部门)?预算")]
    private static partial Regex Listed();

    /// <summary>What a threshold is for: 50万元以上的项目 is of 项目.</summary>
    public static string? OfThreshold(Frame frame) =>
        IsThreshold(frame) && Governed().Match(frame.Trail) is { Success: true } governed ? governed.Groups["noun"].Value : null;

    /// <summary>The role that the first clause behind a figure names, for sums of which nothing else says it: 37.24万元，于年中由市级财政下达.</summary>
    public static AmountRole? Named(Frame frame)
    {
        var clause = Agent().Match(frame.Trail) is { Success: true } agent ? agent.Value : First(frame.Trail);
        var word = RoleWords.In(clause).FirstOrDefault(r => r.Strength == RoleStrength.Strong && r.Role is not (AmountRole.UnitPrice or AmountRole.Other or AmountRole.PlannedBudget));
        return word.Length == 0 ? null : word.Role;
    }

    private static string First(string trail)
    {
        var end = trail.AsSpan().IndexOfAny(",;。:(、");
        return end < 0 ? trail : trail[..end];
    }

    [GeneratedRegex(@"^(\(含[^()]{0,6}\)|\(不含[^()]{0,6}\))?(及)?(以上|以下|以内)(?![,;。:)、]|$|用于)|^的(须|由|应|需|报|尾差|差额)")]
    private static partial Regex Threshold();

    [GeneratedRegex(@"(以上|以下|以内)(\([^()]*\))?的?(?<noun>[^,;。:(、共有均由须应经先报和并按在]{2,10})")]
    private static partial Regex Governed();

    [GeneratedRegex(@"^(的?(资金|指标|结余|款项)|为[^,;。:(]{2,10}(?=,))?,?((年末|年底|全部|全额|均|都|已经?|于[^,;。]{1,8}|按规定)*(由|被)[^,;。]{0,8}(收回|追回)|(年末|年底|全部|全额|均|已经?|于[^,;。]{1,8}|按规定)+(收回|上缴|上交|追回|交回|缴回|退回)|(中央|省|市|县|区|州|旗|镇|乡|本)?级?财政(局|部门)?(年末|年底|已|全部|统一|全额|按规定)*(收回|收缴)|(收回|上缴|交回|缴回|退回)(中央|省|市|县|区|州|旗|镇|乡|本|同)?级?(财政|国库))")]
    private static partial Regex Returned();

    [GeneratedRegex(@"^(的?(尾款|质保金|资金|工程款))?(为|是|系|列入|留作|全部|均|作为|按规定)*[^,;。()、加和与及减]{0,12}(结转|滚存|未付|未到付款|未到期|尚未到期|未(能)?(形成)?(实际)?(支付|支出|使用|执行|动用|兑现|报账|花|用)|没有?(支出|使用|支付|执行|用完|花完)|暂缓兑付|暂缓支付|未兑付|待支付|留待|跨年支付|跨年使用|转(到|入|至)((19|20)\d{2}年|下年|次年|明年)|未能支出|未能支付)|^,(留待|全部结转|全额结转)|^的?(为|是|系)[^,;。]{0,16}(尾款|质保金|余款|保证金)(,|。|;|$)")]
    private static partial Regex Kept();

    [GeneratedRegex("^的?(资金|指标|经费)?调剂(到|至|给|用于|用作)")]
    private static partial Regex Moved();

    /// <summary>以112.85万元中标.</summary>
    [GeneratedRegex("^的?(价格|报价|总价)?(中标|成交)(?![价金额])")]
    private static partial Regex Won();

    [GeneratedRegex(@"^,(于|由|为|系|已|均)[^,;。:(]{2,20}")]
    private static partial Regex Agent();
}
