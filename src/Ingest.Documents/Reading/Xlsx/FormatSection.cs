using System.Globalization;
using System.Text;

namespace Ingest.Documents;

internal enum FormatKind
{
    Literal,

    /// <summary>0, # or ?: the place of one digit.</summary>
    Digit,

    /// <summary>The decimal point.</summary>
    Point,

    /// <summary>E+ or E-: what stands behind are the digits of an exponent.</summary>
    Exponent,

    /// <summary>A part of a date or time.</summary>
    Date,

    /// <summary>@: the text of the cell.</summary>
    Text,
}

/// <summary>A stretch of a format: literal text, or the place of a digit, a part of a date, the cell's text.</summary>
internal readonly record struct FormatPart(FormatKind Kind, string Text);

/// <summary>One of the up to four sections of a format code: for positive and negative numbers, zero, text.</summary>
internal sealed class FormatSection
{
    private readonly List<FormatPart> _parts = [];
    private readonly StringBuilder _literal = new();
    private int _commas;
    private bool _hasPoint;

    public IReadOnlyList<FormatPart> Parts => _parts;

    public bool IsGeneral { get; private set; }

    public bool IsDate { get; private set; }

    /// <summary>True for fractions such as # ?/?, which are not written.</summary>
    public bool IsFraction { get; private set; }

    /// <summary>True where the text of the cell is shown.</summary>
    public bool ShowsText => _parts.Exists(p => p.Kind == FormatKind.Text);

    public bool HasHalfDays { get; private set; }

    public int Percents { get; private set; }

    /// <summary>How many times the number is divided by a thousand.</summary>
    public int Thousands { get; private set; }

    /// <summary>True where thousands are kept apart by commas.</summary>
    public bool IsGrouped { get; private set; }

    /// <summary>The numbers that the section is for: "&gt;=" and 10000; null where its place says it.</summary>
    public (string Comparison, decimal Bound)? Condition { get; private set; }

    /// <summary>The sections of a code: an empty code shows the number as it is, an empty section shows nothing.</summary>
    public static IReadOnlyList<FormatSection> Split(string code)
    {
        var sections = new List<FormatSection>();
        for (var at = 0; at <= code.Length && sections.Count < 4;)
        {
            var section = new FormatSection();
            at = section.Read(code, at) + 1;
            sections.Add(section);
        }
        return sections;
    }

    private int Read(string code, int at)
    {
        while (at < code.Length && code[at] != ';') at = Take(code, at);
        EndLiteral();
        Thousands += _commas;
        IsGeneral |= code.Length == 0;
        return at;
    }

    private int Take(string code, int at)
    {
        switch (code[at])
        {
            case '"': return TakeQuoted(code, at);
            case '\\' or '!' when at + 1 < code.Length: return Literal(code[at + 1], at + 2);
            case '_' or '*': return Math.Min(at + 2, code.Length);
            case '[': return TakeBracket(code, at);
            case '@': return Add(new(FormatKind.Text, "@"), at + 1);
            case '%':
                Percents++;
                return Literal('%', at + 1);
            case '0' or '#' or '?': return TakeDigit(code[at], at + 1);
            case ',' when _parts.Exists(p => p.Kind == FormatKind.Digit) && !IsDate:
                _commas++;
                return at + 1;
            case '.' when !_hasPoint && !IsDate: return TakePoint(code, at);
            case '/' when _parts.Exists(p => p.Kind == FormatKind.Digit):
                IsFraction = true;
                return at + 1;
            case 'E' or 'e' when at + 1 < code.Length && code[at + 1] is '+' or '-' && !IsDate: return Add(new(FormatKind.Exponent, code.Substring(at, 2)), at + 2);
            case 'G' or 'g' when code.AsSpan(at).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                IsGeneral = true;
                return at + "General".Length;
            case var c when "ymdhsYMDHS".Contains(c, StringComparison.Ordinal): return TakeDate(code, at);
            case 'A' or 'a' or '上' when HalfDayLength(code, at) is var length and > 0:
                HasHalfDays = true;
                return Add(new(FormatKind.Date, "AM/PM"), at + length);
            default: return Literal(code[at], at + 1);
        }
    }

    private int Literal(char c, int next)
    {
        _literal.Append(c);
        return next;
    }

    private int TakeQuoted(string code, int at)
    {
        var end = code.IndexOf('"', at + 1);
        if (end < 0) end = code.Length;
        _literal.Append(code, at + 1, end - at - 1);
        return Math.Min(end + 1, code.Length);
    }

    /// <summary>Commas between digits part thousands, those behind the last divide by a thousand.</summary>
    private int TakeDigit(char place, int next)
    {
        IsGrouped |= _commas > 0 && !_hasPoint;
        _commas = 0;
        return Add(new(FormatKind.Digit, place.ToString()), next);
    }

    /// <summary>A point with no digit on either side is one of text, such as in yyyy.mm.</summary>
    private int TakePoint(string code, int at)
    {
        if (!_parts.Exists(p => p.Kind == FormatKind.Digit) && !(at + 1 < code.Length && code[at + 1] is '0' or '#' or '?')) return Literal('.', at + 1);
        Thousands += _commas;
        _commas = 0;
        _hasPoint = true;
        return Add(new(FormatKind.Point, "."), at + 1);
    }

    /// <summary>[$￥-804] shows its sign; [h] is elapsed time; [&gt;=10000] is a condition; colours show nothing.</summary>
    private int TakeBracket(string code, int at)
    {
        var end = code.IndexOf(']', at);
        if (end < 0) return code.Length;
        var inner = code[(at + 1)..end];
        if (inner.StartsWith('$')) _literal.Append(inner[1..].Split('-')[0]);
        else if (inner.Length > 0 && inner.ToLowerInvariant().All(c => c is 'h' or 'm' or 's')) Add(new(FormatKind.Date, $"[{char.ToLowerInvariant(inner[0])}]"), end);
        else if (inner.Length > 0 && inner[0] is '<' or '>' or '=') Condition = ReadCondition(inner);
        return end + 1;
    }

    private static (string, decimal)? ReadCondition(string text)
    {
        var bound = text.TrimStart('<', '>', '=');
        return decimal.TryParse(bound, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? (text[..^bound.Length], number) : null;
    }

    private int TakeDate(string code, int at)
    {
        var (end, letter) = (at, char.ToLowerInvariant(code[at]));
        while (end < code.Length && char.ToLowerInvariant(code[end]) == letter) end++;
        return Add(new(FormatKind.Date, new(letter, end - at)), end);
    }

    private static int HalfDayLength(string code, int at) =>
        code.AsSpan(at).StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase) ? 5 : code.AsSpan(at).StartsWith("上午/下午", StringComparison.Ordinal) ? 5 : 0;

    private int Add(FormatPart part, int next)
    {
        EndLiteral();
        _parts.Add(part);
        IsDate |= part.Kind == FormatKind.Date;
        return next;
    }

    private void EndLiteral()
    {
        if (_literal.Length > 0) _parts.Add(new(FormatKind.Literal, _literal.ToString()));
        _literal.Clear();
    }
}
