using System.Text.RegularExpressions;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Sums;

/// <summary>
/// Reckonings written with signs, units and names left out at will: 执行率＝462.18÷486.50×100%＝95%, 15.6+20.3=35.9万元, 全年支出1250万元（937.50+312.50）. A run of figures joined by one sort of sign with one result.
/// </summary>
internal static partial class Formulas
{
    /// <summary>A figure with its unit, if one is printed; its value is in yuan where that is one of money.</summary>
    private sealed record Figure(PrintedNumber Number, string Unit, string Raw, int Start, int End);

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        where passage.Text.AsSpan().ContainsAny("=÷+/")
        from claim in Quotients(passage).Concat(Sums(passage))
        select claim;

    private static IEnumerable<Claim> Quotients(ReadPassage passage)
    {
        foreach (Match match in Quotient().Matches(passage.Text).Concat(Bracketed().Matches(passage.Text)))
        {
            if (Read(passage, match, "part") is not { } part || Read(passage, match, "whole") is not { } whole || Read(passage, match, "percent") is not { } percent) continue;
            if (whole.Number.Value == 0 || (part.Unit.Length > 0 && whole.Unit.Length > 0 && IsMoney(part) != IsMoney(whole))) continue;
            if (IsMoney(part) && whole.Unit.Length == 0) whole = Scaled(whole, part.Unit);
            if (IsMoney(whole) && part.Unit.Length == 0) part = Scaled(part, whole.Unit);
            yield return new RatioClaim
            {
                Kind = ClaimKind.Rate,
                Quote = passage.Frames.Passage.At(match.Index, match.Length),
                Percent = new Term(percent.Number, Dimension.Percent, At(passage, percent), percent.Raw, "比率", "%"),
                Part = Term(passage, part, "分子"),
                Whole = Term(passage, whole, "分母"),
            };
        }
    }

    private static IEnumerable<Claim> Sums(ReadPassage passage)
    {
        foreach (Match match in Sum().Matches(passage.Text).Concat(Explained().Matches(passage.Text)))
        {
            var terms = match.Groups["item"].Captures.Select(c => Item().Match(c.Value) is { Success: true } m ? (Figure: Read(passage, m, "n", c.Index), IsMinus: m.Groups["sign"].Value is "-" or "减") : default).ToList();
            if (Read(passage, match, "total") is not { } total || terms.Count < 2 || terms.Exists(t => t.Figure is null)) continue;
            var units = terms.Select(t => t.Figure!.Unit).Append(total.Unit).Where(u => u.Length > 0).Distinct().ToList();
            if (units.Count > 1 || units.Contains("%")) continue;
            var figures = terms.ConvertAll(t => (Figure: t.Figure!.Unit.Length == 0 && units.Count == 1 ? Scaled(t.Figure, units[0]) : t.Figure, t.IsMinus));
            if (total.Unit.Length == 0 && units.Count == 1) total = Scaled(total, units[0]);
            yield return new SumClaim
            {
                Kind = ClaimKind.Sum,
                Quote = passage.Frames.Passage.At(match.Index, match.Length),
                Total = Term(passage, total, "合计"),
                Parts = [.. figures.Where(f => !f.IsMinus).Select(f => Term(passage, f.Figure, f.Figure.Raw))],
                Minus = [.. figures.Where(f => f.IsMinus).Select(f => Term(passage, f.Figure, f.Figure.Raw))],
            };
        }
    }

    private static Figure? Read(ReadPassage passage, Match match, string group, int offset = 0)
    {
        var digits = match.Groups[group];
        if (!digits.Success) return null;
        var (shadow, start) = (passage.Frames.Passage.Shadow, offset + digits.Index);
        if (ArabicNumerals.Read(shadow, start, out var end) is not { } number || end != start + digits.Length) return null;
        var unit = match.Groups[group + "unit"] is { Success: true } printed ? printed.Value : "";
        end += unit.Length;
        return Scaled(new Figure(new PrintedNumber(number.Value, number.Step), "", passage.Frames.Passage.RawAt(start, end - start), start, end), unit);
    }

    private static Figure Scaled(Figure figure, string unit)
    {
        var scale = unit.EndsWith('元') ? MoneyUnits.Yuan(unit.TrimEnd('元')) : 1;
        return figure with { Number = new PrintedNumber(figure.Number.Value * scale, figure.Number.Step * scale), Unit = unit };
    }

    private static bool IsMoney(Figure figure) => figure.Unit.EndsWith('元');

    private static Term Term(ReadPassage passage, Figure figure, string label) =>
        new(figure.Number, IsMoney(figure) ? Dimension.Money : Dimension.Count, At(passage, figure), figure.Raw, label, figure.Unit);

    private static Documents.Place At(ReadPassage passage, Figure figure) => passage.Frames.Passage.At(figure.Start, figure.End - figure.Start);

    private const string Number = @"\d[\d,]*(\.\d+)?";
    private const string Unit = "(亿元|万元|元|人|户|个|分|亩|份|件|%)?";
    private const string Name = @"[^\d,;。:=+÷/()×x*]{0,16}?";

    /// <summary>Part ÷ whole (× 100%) = percent.</summary>
    [GeneratedRegex(@"(?<![\d.,/])(?<part>" + Number + ")(?<partunit>" + Unit + @")\)?[÷/]\(?" + Name + "(?<whole>" + Number + ")(?<wholeunit>" + Unit + @")\)?([×xX*]100%)?=(?<percent>" + Number + ")(?<percentunit>%)")]
    private static partial Regex Quotient();

    /// <summary>Percent (part ÷ whole).</summary>
    [GeneratedRegex(@"(?<![\d.,])(?<percent>" + Number + ")(?<percentunit>%)\\(=?" + Name + "(?<part>" + Number + ")(?<partunit>" + Unit + @")[÷/]" + Name + "(?<whole>" + Number + ")(?<wholeunit>" + Unit + @")([×xX*]100%)?\)")]
    private static partial Regex Bracketed();

    /// <summary>a + b − c = total.</summary>
    [GeneratedRegex(@"(?<![\d.,+=÷/×])(?<item>" + Number + Unit + ")(?<item>[+-]" + Name + Number + Unit + "){1,8}=" + Name + "(?<total>" + Number + ")(?<totalunit>" + Unit + @")(?![\d.%×÷])")]
    private static partial Regex Sum();

    /// <summary>total (a + b + c).</summary>
    [GeneratedRegex(@"(?<![\d.,])(?<total>" + Number + ")(?<totalunit>" + Unit + @")(\(|=)" + Name + "(?<item>" + Number + Unit + @")(?<item>\+" + Name + Number + Unit + @"){1,8}(?=\)|[,;。]|$)")]
    private static partial Regex Explained();

    [GeneratedRegex(@"^(?<sign>[+-]?)" + Name + "(?<n>" + Number + ")(?<nunit>" + Unit + ")$")]
    private static partial Regex Item();
}
