using System.Text;

namespace Ingest.Documents;

/// <summary>A stretch of a format: literal text, or where the digits or a part of a date go.</summary>
internal readonly record struct FormatPart(string Text, bool IsDigits, bool IsDate);

/// <summary>One of the up to four sections of a format code: for positive and negative numbers, zero, text.</summary>
internal sealed class FormatSection
{
    private const int MostDecimals = 15;

    private readonly List<FormatPart> _parts = [];
    private readonly StringBuilder _literal = new();
    private readonly StringBuilder _digits = new();

    public IReadOnlyList<FormatPart> Parts => _parts;

    public bool IsGeneral { get; private set; }

    /// <summary>True for "@": what is stored is shown.</summary>
    public bool IsText { get; private set; }

    public bool IsDate { get; private set; }

    public bool HasHalfDays { get; private set; }

    public int Percents { get; private set; }

    /// <summary>How many times the number is divided by a thousand.</summary>
    public int Thousands { get; private set; }

    public int Decimals { get; private set; }

    /// <summary>The digits in the notation of .NET.</summary>
    public string NetPattern { get; private set; } = "0";

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
        IsGeneral |= code.Length == 0;
        BuildPattern();
        return at;
    }

    private int Take(string code, int at)
    {
        switch (code[at])
        {
            case '"': return TakeQuoted(code, at);
            case '\\' or '!' when at + 1 < code.Length:
                _literal.Append(code[at + 1]);
                return at + 2;
            case '_' or '*': return Math.Min(at + 2, code.Length);
            case '[': return TakeBracket(code, at);
            case '@':
                IsText = true;
                return at + 1;
            case '%':
                Percents++;
                _literal.Append('%');
                return at + 1;
            case '0' or '#' or '?' or '.' or ',': return TakeDigits(code, at);
            case 'G' or 'g' when code.AsSpan(at).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                IsGeneral = true;
                return at + "General".Length;
            case var c when "ymdhsYMDHS".Contains(c, StringComparison.Ordinal): return TakeDate(code, at);
            case 'A' or 'a' or '上' when HalfDayLength(code, at) is var length and > 0:
                HasHalfDays = true;
                AddPart(new("AM/PM", false, true));
                return at + length;
            default:
                _literal.Append(code[at]);
                return at + 1;
        }
    }

    private int TakeQuoted(string code, int at)
    {
        var end = code.IndexOf('"', at + 1);
        if (end < 0) end = code.Length;
        _literal.Append(code, at + 1, end - at - 1);
        return Math.Min(end + 1, code.Length);
    }

    /// <summary>[$￥-804] shows its sign; [h] is elapsed time; colours and conditions show nothing.</summary>
    private int TakeBracket(string code, int at)
    {
        var end = code.IndexOf(']', at);
        if (end < 0) return code.Length;
        var inner = code[(at + 1)..end];
        if (inner.StartsWith('$')) _literal.Append(inner[1..].Split('-')[0]);
        else if (inner.Length > 0 && inner.ToLowerInvariant().All(c => c is 'h' or 'm' or 's')) AddPart(new($"[{char.ToLowerInvariant(inner[0])}]", false, true));
        return end + 1;
    }

    private int TakeDigits(string code, int at)
    {
        var end = at;
        while (end < code.Length && code[end] is '0' or '#' or '?' or '.' or ',') end++;
        if (_digits.Length == 0) AddPart(new("", true, false));
        _digits.Append(code, at, end - at);
        return end;
    }

    private int TakeDate(string code, int at)
    {
        var (end, letter) = (at, char.ToLowerInvariant(code[at]));
        while (end < code.Length && char.ToLowerInvariant(code[end]) == letter) end++;
        AddPart(new(new string(letter, end - at), false, true));
        return end;
    }

    private static int HalfDayLength(string code, int at) =>
        code.AsSpan(at).StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase) ? 5 : code.AsSpan(at).StartsWith("上午/下午", StringComparison.Ordinal) ? 5 : 0;

    private void AddPart(FormatPart part)
    {
        EndLiteral();
        _parts.Add(part);
        IsDate |= part.IsDate;
    }

    private void EndLiteral()
    {
        if (_literal.Length > 0) _parts.Add(new(_literal.ToString(), false, false));
        _literal.Clear();
    }

    private void BuildPattern()
    {
        var digits = _digits.ToString().Replace('?', '#');
        var trimmed = digits.TrimEnd(',');
        Thousands = Math.Min(digits.Length - trimmed.Length, 3);
        var point = trimmed.IndexOf('.', StringComparison.Ordinal);
        var whole = (point < 0 ? trimmed : trimmed[..point]).Replace(",", "", StringComparison.Ordinal);
        var fraction = point < 0 ? "" : trimmed[(point + 1)..].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        Decimals = Math.Min(fraction.Length, MostDecimals);
        var grouped = (point < 0 ? trimmed : trimmed[..point]).Contains(',', StringComparison.Ordinal);
        NetPattern = (grouped ? "#,##" : "") + (whole.Length == 0 ? "#" : grouped && !whole.Contains('0', StringComparison.Ordinal) ? "#" : whole) + (Decimals > 0 ? "." + fraction[..Decimals] : "");
    }
}
