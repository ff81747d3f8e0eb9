using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Tables;

/// <summary>Tells from headers what a column or row counts.</summary>
internal static partial class HeaderWords
{
    private const string Cost = "cost";
    private const string Mark = "mark";

    private static readonly string[] Costs = List(Cost);
    private static readonly string[] Marks = List(Mark);

    private static readonly LongestMatch<FigureKind> Words = new(
        VocabularyFile.Entries("Tables/headers.txt").Where(e => e[0] is not (Cost or Mark)).Select(e => KeyValuePair.Create(e[1], e[0] switch
        {
            "persons" => FigureKind.Persons,
            "number" => FigureKind.Number,
            "percent" => FigureKind.Percent,
            "money" => FigureKind.Money,
            _ => throw new InvalidOperationException($"No figure kind {e[0]}."),
        })));

    /// <summary>The kind that a header names; the most specific word wins, and what persons cost is money; null where it names none.</summary>
    public static FigureKind? Kind(string header)
    {
        FigureKind? kind = null;
        for (var i = 0; i < header.Length;)
        {
            if (!Words.TryAt(header, i, out var length, out var word) || IsPercentage(header, i))
            {
                i++;
                continue;
            }

            if (kind is null || Weight(word) >= Weight(kind.Value)) kind = word;
            i += length;
        }

        if (kind is null && Counted().IsMatch(header)) kind = FigureKind.Number;
        if (kind is null && Staffing.StaffWords.In(header).Count > 0 && !Staffing.StaffWords.NamesOthers(header)) kind = FigureKind.Persons;
        return kind == FigureKind.Persons && Costs.Any(c => header.EndsWith(c, StringComparison.Ordinal)) ? FigureKind.Money : kind;
    }

    /// <summary>改造小区数, 办件数: things by number.</summary>
    [GeneratedRegex(@"(小区|村|社区|学校|企业|机构|项目|标段|站点|点位|场次|床位|案件|线索|车辆|设备|用户|家庭|楼栋|单元|班|期|宗|件|套|座|处|家|户)数(\([^()]*\))?$")]
    private static partial Regex Counted();

    /// <summary>补助(5%,万元): the percentage by which the column is reckoned, not its kind.</summary>
    private static bool IsPercentage(string header, int at) => header[at] == '%' && at > 0 && char.IsAsciiDigit(header[at - 1]);

    /// <summary>The kind named by the word that a label ends with: 学生资助 counts no students, 参保人数 does count persons.</summary>
    public static FigureKind? KindAtEnd(string label)
    {
        for (var i = 0; i < label.Length; i++)
            if (Words.TryAt(label, i, out var length, out var kind) && i + length == label.Length) return kind;
        return null;
    }

    /// <summary>True for the header of a column that numbers its rows or names them by a code: 行次, 科目编码.</summary>
    public static bool IsMark(string header) => Marks.Any(m => header.EndsWith(m, StringComparison.Ordinal));

    /// <summary>一, 2、, 三标段: the number of a row, no name.</summary>
    public static bool IsOrdinal(string label) => Ordinal().IsMatch(label);

    [GeneratedRegex(@"^第?[0-9一二三四五六七八九十]{1,3}(标段|标|包|期|批)?[、.]?$")]
    private static partial Regex Ordinal();

    private static string[] List(string kind) => [.. VocabularyFile.Entries("Tables/headers.txt").Where(e => e[0] == kind).Select(e => e[1])];

    private static int Weight(FigureKind kind) => kind switch
    {
        FigureKind.Percent => 3,
        FigureKind.Number => 2,
        FigureKind.Persons => 1,
        FigureKind.Money => 0,
    };
}
