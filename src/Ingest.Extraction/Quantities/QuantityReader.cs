using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Quantities;

/// <summary>
/// Reads every figure of a passage: digits or characters, scale words, unit, bound. What is not surely a quantity is not read:
/// a silently wrong value is the worst outcome.
/// </summary>
public static partial class QuantityReader
{
    private static readonly LongestMatch<string> Units = new(VocabularyFile.Entries("Quantities/units.txt").Select(e => KeyValuePair.Create(e[0], e[1])));

    /// <summary>分 is no point where it begins one of these words' second characters: 分钟, 分局.</summary>
    private const string AfterFen = "钟局公管别类为之支行册店校院级析配布工项队期散阶档批母子段享担红数量摊包设成";

    /// <summary>The figures in order of place; none overlap.</summary>
    public static IReadOnlyList<Quantity> Read(ShadowText shadow)
    {
        var text = shadow.Text;
        var mask = NotQuantities.Mask(text);
        var quantities = new List<Quantity>();
        for (var i = 0; i < text.Length;)
        {
            if (CalendarYears.At(text, i) is { } year)
            {
                quantities.Add(year);
                i = year.End;
            }
            else if (mask[i])
            {
                i++;
            }
            else if (Fractions.At(shadow, i) is { } fraction)
            {
                quantities.Add(fraction);
                i = fraction.End;
            }
            else if (char.IsAsciiDigit(text[i]))
            {
                var numeral = ArabicNumerals.Read(shadow, i, out var runEnd);
                if (numeral is { } number && Figure(shadow, i, number) is { } quantity)
                {
                    quantities.Add(quantity);
                    i = quantity.End;
                }
                else
                {
                    i = runEnd;
                }
            }
            else if (ChineseNumerals.Begins(text[i]) && ChineseFigure(shadow, i) is { } spelled)
            {
                quantities.Add(spelled);
                i = spelled.End;
            }
            else
            {
                i++;
            }
        }

        return OwnCounters.Apply(text, SharedUnits.Apply(text, quantities));
    }

    private static Quantity? Figure(ShadowText shadow, int start, Numeral numeral)
    {
        var text = shadow.Text;
        if (start > 0 && (char.IsAsciiDigit(text[start - 1]) || IsCut(shadow, start))) return null;
        if (ScaledNumerals.Read(shadow, numeral, out var scale) is not { } number) return null;
        var inside = Bounds.Inside(text, number.End, out var unitStart);
        if (inside is not null && scale.Length == 0 && ScaledNumerals.Read(shadow, numeral with { End = unitStart }, out scale) is { } scaled && scale.Length > 0)
            (number, unitStart) = (scaled, scaled.End);

        var (kind, unitEnd, unit) = UnitAt(text, unitStart, scale);
        if (kind == QuantityKind.Bare && inside is not null) unitEnd = number.End;
        return Build(shadow, start, number, kind, unitEnd, unit, inside, Factor(scale));
    }

    /// <summary>A number whose leading part was masked or refused is no number: 12万.5, 12..5, 3/5, 1千2万.</summary>
    private static bool IsCut(ShadowText shadow, int start)
    {
        var text = shadow.Text;
        if (start < 2) return false;
        var (before, last) = (text[start - 2], text[start - 1]);
        return (last is '.' or '/' && (char.IsAsciiDigit(before) || before == '.' || ScaledNumerals.IsScale(before)))
            || (ScaledNumerals.IsScale(last) && char.IsAsciiDigit(before) && !shadow.SpaceBefore(start));
    }

    /// <summary>Characters as numbers count only with a unit that leaves no doubt; 一个, 两项 and idioms are words.</summary>
    private static Quantity? ChineseFigure(ShadowText shadow, int start)
    {
        var text = shadow.Text;
        if (start > 0 && (text[start - 1] is '第' or '星' or '周' or '初' || char.IsAsciiDigit(text[start - 1]) || ChineseNumerals.IsPart(text[start - 1]))) return null;
        if (ChineseNumerals.Read(text, start) is not { } numeral || numeral.End >= text.Length) return null;
        if (FinancialAmount.Continue(text, start, numeral) is { } amount) return amount;
        if (numeral.Value > 1 && Points().Match(text, numeral.End) is { Success: true } points && (points.Length > 0 || start > 0 && text[start - 1] == '有'))
            return Build(shadow, start, numeral, QuantityKind.Count, numeral.End + points.Length, "点", null);
        var (kind, end, unit) = UnitAt(text, numeral.End, "");
        if (kind == QuantityKind.Points && text[start] == '十' && numeral.End == start + 1 && !(start > 0 && BeforeTen.Contains(text[start - 1]))) return null;
        return kind is QuantityKind.Money or QuantityKind.Points || (kind == QuantityKind.Count && (unit is "人" or "名" or "个" or "项" || numeral.Value > 1 && unit is "方面" or "家" or "所" or "条" or "批" or "件" or "座" or "间" or "种" || unit == "类" && text[start] != '二' && start > 0 && BeforeKinds.Contains(text[start - 1])))
            ? Build(shadow, start, numeral, kind, end, kind == QuantityKind.Money ? MoneyUnit(text, start, end) : unit, null)
            : null;
    }

    /// <summary>四点问题, 以下三点: and, behind 有 alone, 原因有二: — what is counted follows.</summary>
    [GeneratedRegex(@"\G(?:点(?=(?:主要|具体|突出|工作)?(?:问题|不足|原因|建议|意见|体会|经验|启示|措施|做法|困难|短板)|[:。]|,(?:即|一是))|(?=:))")]
    private static partial Regex Points();

    /// <summary>Words behind which 四类 counts kinds and is no rank: 共实施四类项目, 分为三类.</summary>
    private const string BeforeKinds = "共有为分下施展办了用含设";

    /// <summary>Words behind which 十分 is a score and not 十分 (very).</summary>
    private const string BeforeTen = "得扣加计减";

    private static string MoneyUnit(string text, int start, int end) => text[start..end].TrimEnd('整') switch
    {
        var t when t.EndsWith("亿元", StringComparison.Ordinal) => "亿元",
        var t when t.EndsWith("万元", StringComparison.Ordinal) => "万元",
        _ => "元",
    };

    private static Quantity Build(ShadowText shadow, int start, Numeral numeral, QuantityKind kind, int end, string unit, Bound? inside, decimal scale = 1)
    {
        var text = shadow.Text;
        var bound = inside ?? Bounds.Before(text, start) ?? Bounds.After(text, end) ?? Bound.Exact;
        var (value, step) = kind == QuantityKind.Percent && unit == "‰" ? (numeral.Value / 10, numeral.Step / 10) : (numeral.Value, numeral.Step);
        var isSigned = unit.Length == 0 && scale == 1 && start > 0 && text[start - 1] is '¥' or '￥';
        if (isSigned && kind == QuantityKind.Bare) (kind, unit) = (QuantityKind.Money, "元");
        var negative = kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Bare && IsNegated(shadow, start);
        var number = new PrintedNumber(negative ? -value : value, step, bound);
        var first = negative || isSigned ? start - 1 : start;
        return new Quantity(kind, first, end - first, number, unit)
        {
            PerUnit = kind == QuantityKind.Money && UnitPrices.IsPrice(text, start, end, number.Value),
            Scale = scale,
        };
    }

    /// <summary>A minus sign belongs to the number where nothing stands before it that could be the start of a range; a dash of the sentence is no sign.</summary>
    private static bool IsNegated(ShadowText shadow, int start)
    {
        var text = shadow.Text;
        if (start == 0 || text[start - 1] != '-' || shadow.Original[shadow.OffsetOf(start - 1)] is '—' or '–' or '―') return false;
        return start == 1 || BeforeSign.Contains(text[start - 2]);
    }

    private const string BeforeSign = "(:,;为是率达降数额长幅减升低跌计余";

    private static decimal Factor(string scale) => MoneyUnits.Yuan(scale);

    private static (QuantityKind Kind, int End, string Unit) UnitAt(string text, int at, string scale)
    {
        if (at >= text.Length) return Scaleless(text, at, scale);
        var rest = text.AsSpan(at);
        if (rest[0] is '元' or '圆' && !rest.StartsWith("元旦", StringComparison.Ordinal) && !rest.StartsWith("元素", StringComparison.Ordinal))
            return (QuantityKind.Money, at + (rest.StartsWith("元整", StringComparison.Ordinal) ? 2 : 1), scale + "元");
        if (rest.StartsWith("人民币", StringComparison.Ordinal)) return (QuantityKind.Bare, at, "");
        if (rest[0] is '%' or '‰') return (QuantityKind.Percent, at + 1, rest[..1].ToString());
        if (rest.StartsWith("个百分点", StringComparison.Ordinal)) return (QuantityKind.PercentagePoint, at + 4, "个百分点");
        if (rest.StartsWith("百分点", StringComparison.Ordinal)) return (QuantityKind.PercentagePoint, at + 3, "百分点");
        if (rest[0] == '分' && scale.Length == 0 && (rest.Length == 1 || !(AfterFen.Contains(rest[1]) || char.IsAsciiDigit(rest[1])))) return (QuantityKind.Points, at + 1, "分");
        if (Times().Match(text, at) is { Success: true } times) return (QuantityKind.Count, times.Index + times.Length, times.Value);
        if (Units.TryAt(text, at, out var length, out var group))
            return (group == "ratio" ? QuantityKind.Ratio : QuantityKind.Count, at + length, text.Substring(at, length));
        return Scaleless(text, at, scale);
    }

    /// <summary>160点次, 52校次, 1286艘次: visits and calls of whatever is visited or calls; land treated twice is told by its measure.</summary>
    [GeneratedRegex(@"\G[\p{IsCJKUnifiedIdeographs}-[年月日元分第多余几数个每人均亩]]次(?![日年月序要级均])")]
    private static partial Regex Times();

    /// <summary>A bare 万 or 亿 closes a clause: 追加1300万. Whether it is money, the wording decides.</summary>
    private static (QuantityKind, int, string) Scaleless(string text, int at, string scale) =>
        scale is "万" or "亿" or "千万" or "百万" && (at >= text.Length || text[at] is ',' or '。' or ';' or ')' or '(' or '、' or '用' or '元' || Bounds.After(text, at) is not null)
            ? (QuantityKind.Bare, at, scale)
            : (QuantityKind.Bare, at, "");
}
