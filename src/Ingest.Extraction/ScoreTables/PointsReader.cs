using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.ScoreTables;

/// <summary>Reads points from cells and names. What is not plainly a number of points is null, never a guess.</summary>
internal static partial class PointsReader
{
    /// <summary>A longer cell holds criteria or reasons, no points and no name.</summary>
    private const int LongestCell = 200;

    /// <summary>The points a cell holds: "4", "4分", "90.00", "9.5（晚到账）".</summary>
    public static Points? Read(Table table, Cell? cell) => cell is { IsEmpty: false } && Whole().Match(Shadow(table, cell, out var passage)) is { Success: true } match
        ? Of(passage, match.Groups[1])
        : null;

    /// <summary>Points and their maximum in one cell: "9.5/10".</summary>
    public static (Points Awarded, Points Max)? ReadFraction(Table table, Cell? cell)
    {
        if (cell is not { IsEmpty: false } || Fraction().Match(Shadow(table, cell, out var passage)) is not { Success: true } match) return null;
        return Of(passage, match.Groups[1]) is { } awarded && Of(passage, match.Groups[2]) is { } max ? (awarded, max) : null;
    }

    /// <summary>True where a cell of a row of sums holds its points: alone, as a fraction, or behind a label.</summary>
    public static bool IsIn(Table table, Cell cell) => Read(table, cell) is not null || ReadFraction(table, cell) is not null || ReadBehindLabel(table, cell) is not null;

    /// <summary>The weight printed behind a name: "目标任务（15分）".</summary>
    public static Points? ReadInName(Table table, Cell? cell) => cell is { IsEmpty: false } && InName().Match(Shadow(table, cell, out var passage)) is { Success: true } match
        ? Of(passage, match.Groups["points"])
        : null;

    /// <summary>The points behind a label in one cell: "总分：96.5分".</summary>
    public static Points? ReadBehindLabel(Table table, Cell? cell) => cell is { IsEmpty: false } && BehindLabel().Match(Shadow(table, cell, out var passage)) is { Success: true } match
        ? Of(passage, match.Groups[1])
        : null;

    /// <summary>The factor in a heading such as 得分（20×执行率）.</summary>
    public static Points? ReadFactor(Table table, Cell cell) => Factor().Match(Shadow(table, cell, out var passage)) is { Success: true } match
        ? Of(passage, match.Groups[1])
        : null;

    private static string Shadow(Table table, Cell cell, out Passage passage)
    {
        passage = Passage.Of(table, cell);
        return cell.Text.Length > LongestCell ? "" : passage.Text;
    }

    /// <summary>Digits torn apart by white space are two numbers as likely as one: not read.</summary>
    private static Points? Of(Passage passage, Group digits)
    {
        for (var i = digits.Index + 1; i < digits.Index + digits.Length; i++)
            if (passage.Shadow.SpaceBefore(i)) return null;
        return decimal.TryParse(digits.ValueSpan, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? new Points(value, passage.At(digits.Index, digits.Length), passage.RawAt(digits.Index, digits.Length))
            : null;
    }

    [GeneratedRegex(@"^(?:得分?|计|加|\+)?:?(-?[0-9]{1,6}(?:\.[0-9]{1,6})?)(?:分|%)?(?:\([^()0-9][^()]*\))?$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^([0-9]{1,6}(?:\.[0-9]{1,6})?)分?/([0-9]{1,6}(?:\.[0-9]{1,6})?)分?$")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"(?:\((?:权重|分值|满分|共|计)?:?(?<points>[0-9]{1,3}(?:\.[0-9]{1,2})?)(?:分|%)?\)|(?<![:0-9.])(?<points>[0-9]{1,3}(?:\.[0-9]{1,2})?)分)$")]
    private static partial Regex InName();

    [GeneratedRegex(@"\(([0-9]{1,3}(?:\.[0-9]{1,2})?)分?[×xX*][^()]*(?:\([^()]*\))?\)$")]
    private static partial Regex Factor();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}()]+[:]?([0-9]{1,6}(?:\.[0-9]{1,6})?)分?$")]
    private static partial Regex BehindLabel();
}
