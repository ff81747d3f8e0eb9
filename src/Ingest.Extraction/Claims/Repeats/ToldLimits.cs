using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Repeats;

/// <summary>
/// 控制在年初批复的263.00万元以内: a budget told again as the limit that was kept. It is the budget that the report tells by that role, or one slip of the pen away from it; any other limit is one of its own.
/// </summary>
internal static partial class ToldLimits
{
    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from limit in passage.Frames.Frames
        where limit.IsMoney && !limit.Quantity.PerUnit && Keeps().IsMatch(limit.Clause) && Names().IsMatch(limit.Phrase)
        let told = reading.Frames.Where(f => !ReferenceEquals(f, limit) && f is { IsMoney: true, IsComparison: false, Quantity.Number.IsExact: true, Role: AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.PlannedBudget or AmountRole.ProjectCost } && Levels.IsLevel(f) && reading.IsOfYear(f)).ToList()
        where !told.Exists(f => f.Value == limit.Value)
        let slipped = told.FirstOrDefault(f => Slips.AreTransposed(f.Value, limit.Value) || Slips.Length(f.Value) >= LongFigure && Slips.IsSlip(f.Quantity.Number, limit.Value))
        where slipped is not null
        select (Claim)new SameClaim
        {
            Kind = ClaimKind.Same,
            Quote = Contexts.SentenceOf(limit),
            Subject = slipped.Phrase,
            Statements = [.. new[] { slipped.ToTerm(slipped.Phrase), limit.ToTerm(limit.Phrase) with { Number = new PrintedNumber(limit.Value, limit.Quantity.Number.Step) } }.OrderBy(t => t.Place)],
        };

    private const int LongFigure = 4;

    [GeneratedRegex("控制在|没有超|没超|未超|不超|未突破|没有突破|低于|未高于")]
    private static partial Regex Keeps();

    [GeneratedRegex("(预算|批复|概算|合同|控制价|计划|核定|下达)(数|额|金额|价|总额|资金|投资)*(的)?$")]
    private static partial Regex Names();
}
