using System.Text.RegularExpressions;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Staff;

/// <summary>A form that counts the people at work kind by kind and their total behind them: 在编 79, 编外聘用 21, 实有合计 100. Far apart, the total counts others too.</summary>
internal static partial class StaffForms
{
    private const decimal Near = 0.1m;

    public static IEnumerable<Claim> Read(ReportReading reading) => reading.Tables.SelectMany(Of);

    private static IEnumerable<Claim> Of(FigureTable table)
    {
        var people = table.Figures.Where(f => f.Kind is FigureKind.Persons or FigureKind.Number && f.Number.IsExact).OrderBy(f => f.Row).ThenBy(f => f.Column).ToList();
        for (var i = 2; i < people.Count; i++)
        {
            if (!Total().IsMatch(Label(people[i]))) continue;
            var kinds = people.Take(i).Reverse().TakeWhile(f => !Total().IsMatch(Label(f))).Reverse().Where(IsAtWork).ToList();
            if (kinds.Count >= 2 && kinds.Select(KindOf).Distinct().Count() == kinds.Count && Math.Abs(kinds.Sum(k => k.Number.Value) - people[i].Number.Value) <= people[i].Number.Value * Near)
                yield return new SumClaim { Kind = ClaimKind.Headcount, Quote = people[i].Place, Total = people[i].ToTerm(Label(people[i])), Parts = [.. kinds.Select(k => k.ToTerm(Label(k)))], Coverage = Coverage.Whole };
        }
    }

    private static string Label(TableFigure figure) => figure.RowLabel.Split(' ')[^1];

    private static HeadcountCategory? KindOf(TableFigure figure) => StaffStatements.Kind(Label(figure));

    private static bool IsAtWork(TableFigure figure) => KindOf(figure) is HeadcountCategory.OnPost or HeadcountCategory.InService or HeadcountCategory.OffQuota or HeadcountCategory.DispatchedLabour or HeadcountCategory.PublicWelfareJob;

    [GeneratedRegex(@"^(?:实有|在岗|人员|职工|用工|现有)*(?:合计|总计|总数|总人数)(?:\([^()]*\))?$")]
    private static partial Regex Total();
}
