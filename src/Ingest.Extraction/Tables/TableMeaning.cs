using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Tables;

/// <summary>Role, subject and year of a table's sums, from their headers.</summary>
internal static partial class TableMeaning
{
    /// <summary>
    /// The column decides; a column of results (决算, 金额) leaves income and balance to the row, and in an account of two sides to the side it stands on. Columns
    /// that name only where money comes from are appropriations, or income where the table is one of income.
    /// </summary>
    public static AmountRole Role(TableFigure figure, SectionLabel? label, string caption)
    {
        var title = caption.TrimEnd('。', ':', '：').Split('。')[^1];
        var column = Column(Banner().Replace(figure.ColumnLabel, ""));
        if (column == AmountRole.Appropriated && Banner().Match(figure.ColumnLabel).Value.Contains("收入", StringComparison.Ordinal)) column = AmountRole.Income;
        var row = Strong(figure.Name.Label) ?? Strong(Row(figure));
        if (column == AmountRole.InitialBudget && (row == AmountRole.Asset || OfHoldings().IsMatch(title)) && Early().IsMatch(figure.ColumnLabel)) column = null;
        if (Mean().IsMatch(TableUnits.Without(figure.ColumnLabel.Split(' ')[^1]))) return AmountRole.Other;
        if (Difference().IsMatch(TableUnits.Without(figure.ColumnLabel.Split(' ')[^1]))) return AmountRole.Other;
        if (column is null && Rest().IsMatch(TableUnits.Without(figure.ColumnLabel.Split(' ')[^1]))) return AmountRole.CarryOver;
        var side = (figure.ColumnLabel.StartsWith("收入", StringComparison.Ordinal) || figure.Name.Header.StartsWith("收入", StringComparison.Ordinal)) && Totals().IsMatch(figure.RowLabel) ? AmountRole.Income : (AmountRole?)null;
        if ((column is null || column == AmountRole.Executed && !Spent().IsMatch(figure.ColumnLabel)) && row is null or AmountRole.Appropriated && (Receipts().IsMatch(figure.Name.Header) || title.Contains("收入", StringComparison.Ordinal) && !title.Contains('支', StringComparison.Ordinal))) return AmountRole.Income;
        if (column is null && Banner().Match(figure.ColumnLabel).Value.Contains("资产", StringComparison.Ordinal)) return AmountRole.Asset;
        if (column == AmountRole.Executed && Spent().IsMatch(figure.ColumnLabel)) return AmountRole.Executed;
        if (column == AmountRole.Executed && row == AmountRole.Income && figure.ColumnLabel.Contains("执行", StringComparison.Ordinal)) return AmountRole.Executed;
        if (column is null && row is null && UseOfAssets().IsMatch(figure.Name.Label)) return AmountRole.Asset;
        if (column is null or AmountRole.Executed)
            return row is null or AmountRole.PlannedBudget || column is not null && row == AmountRole.Appropriated ? side ?? column ?? row ?? Source(figure, title, label) ?? Named(figure, title, label) ?? OfSection(label) : row.Value;
        if (column == AmountRole.Appropriated && Source(figure, title, label) is { } source) return source;
        return column == AmountRole.PlannedBudget && IsInitial(figure.ColumnLabel) ? AmountRole.InitialBudget : column.Value;
    }

    /// <summary>收入项目: the side of an account whose rows are receipts.</summary>
    [GeneratedRegex("^收入(项目?|来源|科目)?$")]
    private static partial Regex Receipts();

    /// <summary>单价: the table lists what was bought.</summary>
    public static bool IsUnitPrice(TableFigure figure) => TableUnits.Without(figure.ColumnLabel.Split(' ')[^1]).EndsWith("单价", StringComparison.Ordinal);

    /// <summary>生均支出, 平均单价, 补助标准: figures that add up to nothing.</summary>
    public static bool IsAverage(string header) => Average().IsMatch(TableUnits.Without(header.Split(' ')[^1]));

    [GeneratedRegex("[人户车村校床站生亩次日月]均|平均|单价|单位成本|标准$|定额$|^每")]
    private static partial Regex Average();

    /// <summary>金额, 小计: a column that says no more than that it holds sums.</summary>
    public static bool IsPlainSum(TableFigure figure) => TableUnits.Without(figure.ColumnLabel.Split(' ')[^1]) is "金额" or "总额" or "总金额" or "小计" or "合计";

    /// <summary>True for a column 合计 of which neither header nor row says what it adds up.</summary>
    public static bool IsBareTotal(TableFigure figure) =>
        TableUnits.Without(figure.ColumnLabel.Split(' ')[^1]) is var innermost && (Totals().IsMatch(innermost) || innermost.EndsWith("小计", StringComparison.Ordinal)) && Column(Banner().Replace(figure.ColumnLabel, "")) is null && Strong(figure.RowLabel) is null;

    /// <summary>A row of a class of spending is spending; of what the title of the table says, else; subsidies and the like are appropriations where neither says more.</summary>
    private static AmountRole? Named(TableFigure figure, string title, SectionLabel? label)
    {
        var weak = Weak(figure);
        var titled = Strong(title) is { } role && role is not (AmountRole.CarryOver or AmountRole.Other) ? role : (AmountRole?)null;
        return weak is not (null or AmountRole.Appropriated) ? weak : titled ?? (weak is null || label is SectionLabel.FundsUse or SectionLabel.ProjectExpenditure ? null : weak);
    }

    /// <summary>预算数(A) beside 执行数(B) is the form's budget of the whole year.</summary>
    private static AmountRole? Column(string label) =>
        Named(label) is { } role && role == AmountRole.PlannedBudget && label.Contains("(A)", StringComparison.OrdinalIgnoreCase) ? AmountRole.FullYearBudget : Named(label) ?? (Planned().IsMatch(label) ? AmountRole.PlannedBudget : Early().IsMatch(label) ? AmountRole.InitialBudget : Adjustment().IsMatch(label) ? AmountRole.BudgetAdded : null);

    /// <summary>合同金额(或标准): what stands outside brackets, else what they hold.</summary>
    private static AmountRole? Named(string label) => Strong(Remark().Replace(label, "")) ?? Strong(label);

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Remark();

    /// <summary>中央及省级, 县级, 财政拨款: where money comes from.</summary>
    private static AmountRole? Source(TableFigure figure, string title, SectionLabel? label)
    {
        if (!Sources().IsMatch(figure.ColumnLabel.Split(' ')[^1])) return null;
        if (label != SectionLabel.FundsArrival && title.Contains("支出", StringComparison.Ordinal) && !title.Contains('收')) return AmountRole.Executed;
        return title.Contains("收入", StringComparison.Ordinal) || figure.ColumnLabel.Contains("收入", StringComparison.Ordinal) ? AmountRole.Income : AmountRole.Appropriated;
    }

    /// <summary>年初, of budgets: before 调整后.</summary>
    [GeneratedRegex(@"(^| )年初数?(\([^()]*\))?$")]
    private static partial Regex Early();

    [GeneratedRegex("资产|负债|存量|结转|债务")]
    private static partial Regex OfHoldings();

    /// <summary>调整, 年中增减: between the initial budget and the year's.</summary>
    [GeneratedRegex(@"((^| )(调整|追加\(减\)|追减|调剂)|(年中|预算|执行中)(调整|增减|变动))(数|额)?(\([^()]*\))?$")]
    private static partial Regex Adjustment();

    /// <summary>人均, 户均: a column that divides another by the heads.</summary>
    [GeneratedRegex("^(月|年)?[人户亩村车]均(金额|数|额)?$")]
    private static partial Regex Mean();

    /// <summary>增减额, 比上年增减: by how much two columns differ.</summary>
    [GeneratedRegex(@"^((比|较|与)?(上年|去年|同期|上年同期|(19|20)\d{2}年)(相比|比较)?)?(增减|变动|变化|差异|差|相差)(额|数|值|金额|情况)?(\([^()]*\))?$")]
    private static partial Regex Difference();

    /// <summary>尾款, 质保金: what is still to be paid of a contract.</summary>
    [GeneratedRegex("(尾款|余款|质保金|质量保证金|待付|未付款?)(数|额|金额)?$")]
    private static partial Regex Rest();

    /// <summary>闲置, 待报废: what becomes of assets, in a form.</summary>
    [GeneratedRegex("^(在用|闲置|出租出借|出租|出借|待报废|待处置|报废待处置)$")]
    private static partial Regex UseOfAssets();

    /// <summary>本年支出, 实际使用数: a column that says itself that it was spent, whatever its rows are.</summary>
    [GeneratedRegex(@"(支出|支付|使用|列支|付款|兑付|已付|实付)(数|额|金额)?(\([^()]*\))?$")]
    private static partial Regex Spent();

    [GeneratedRegex(@"计划(数|额|金额)?(\([^()]*\))?$")]
    private static partial Regex Planned();

    [GeneratedRegex(@"^(总计|合计|小计|共计|总额|本年合计)$")]
    private static partial Regex Totals();

    /// <summary>中央, 自治区, 县级配套资金: a header that names who gives.</summary>
    public static bool IsSource(string header) => Sources().IsMatch(TableUnits.Without(header));

    [GeneratedRegex(@"^((中央|省|自治区|盟|市|县|区|州|旗|乡镇|镇)(级|本级)?(及|和|、)?)+(财政)?(资金|补助|拨款)?(\(.*\))?$|(财政拨款|基金拨款|非税拨款|公共财政拨款|经费拨款)(\(.*\))?$")]
    private static partial Regex Sources();

    /// <summary>
    /// What names the row; the column's label where nothing does. A total and a unit are named with what the column counts of them
    /// (基本支出合计, 某某镇公务接待费), a total under a bare role with what the table is about.
    /// </summary>
    public static string Subject(TableFigure figure, string caption)
    {
        var row = figure.Name.Label;
        if (row.Length == 0) return ColumnNoun(figure.ColumnLabel) is { Length: > 0 } column ? column : figure.ColumnLabel.Split(' ')[^1];
        if (CalendarYear().IsMatch(row)) return (ColumnNoun(figure.ColumnLabel) is { Length: > 0 } paid ? paid : TableUnits.Without(figure.ColumnLabel.Split(' ')[^1])) + row;
        if (UnitNames.EndingLength(row) > 0 || Units().IsMatch(figure.Name.Header)) return (SubjectWords.Noun(row) is { Length: > 0 } unit ? unit : row) + OfUnit(figure.ColumnLabel);
        if (Totals().IsMatch(row)) return (Group(figure) is { Length: > 0 } group ? group : ColumnNoun(figure.ColumnLabel) is { Length: > 0 } counted ? counted : Matter(caption)) + row;
        return SubjectWords.Noun(row) is { Length: > 0 } noun ? noun : ColumnNoun(figure.ColumnLabel) is { Length: > 0 } named ? named : row;
    }

    /// <summary>公益林补偿 | 小计: what stands before the word of the total, of the same row.</summary>
    private static string Group(TableFigure figure) =>
        figure.RowLabel.Split(' ') is var labels && Array.LastIndexOf(labels, figure.Name.Label) is > 0 and var at && !HeaderWords.IsOrdinal(labels[at - 1]) ? SubjectWords.Noun(labels[at - 1]) : "";

    [GeneratedRegex(@"^(19|20)\d{2}年?度?$")]
    private static partial Regex CalendarYear();

    /// <summary>What a column counts of a unit; totals, income and balances by the words of the header: 收入合计, 上年结转.</summary>
    private static string OfUnit(string label)
    {
        var innermost = TableUnits.Without(label.Split(' ')[^1]);
        return innermost.EndsWith("合计", StringComparison.Ordinal) && innermost.Length > 2 || Sources().IsMatch(innermost) || Strong(innermost) is AmountRole.Income or AmountRole.CarryOver ? innermost : ColumnNoun(label);
    }

    [GeneratedRegex(@"(机构|单位|部门|学校|乡镇)(名称)?$")]
    private static partial Regex Units();

    /// <summary>The innermost label that says more than a role; with the one above it where it only says 合计.</summary>
    private static string ColumnNoun(string label)
    {
        var labels = label.Split(' ');
        var last = TableUnits.Without(labels[^1]);
        if (Totals().IsMatch(last)) return labels.Length > 1 ? SubjectWords.Noun(TableUnits.Without(labels[^2])) + last : "";
        var noun = SubjectWords.Noun(last);
        return SubjectWords.IsGeneric(noun) || Sources().IsMatch(noun) ? "" : noun;
    }

    /// <summary>What a table is about by its title: 表4 “三公”经费情况表 is about “三公”经费.</summary>
    private static string Matter(string caption)
    {
        var noun = SubjectWords.Noun(TableTitle().Replace(new ShadowText(TableUnits.Without(caption)).Text, ""));
        return noun.Length <= LongestMatter && SubjectWords.IsPurpose(noun) && !SubjectWords.IsGeneric(noun) ? noun : "";
    }

    private const int LongestMatter = 12;

    /// <summary>A heading across a form: 一、年度收入情况.</summary>
    [GeneratedRegex(@"^[一二三四五六七八九十]+、\S* (?=.)")]
    private static partial Regex Banner();

    [GeneratedRegex(@"^(附?表[\d一二三四五六七八九十]*[:.、]?)|((预算|决算|支出|收支|使用|安排|执行|完成|明细|基本|汇总|统计|情况)*表)$|^[:(]|\(.*$")]
    private static partial Regex TableTitle();

    /// <summary>A year in a header, else last year by name, else the report's.</summary>
    public static int? Year(TableFigure figure, int? fiscalYear)
    {
        var header = figure.ColumnLabel + figure.RowLabel;
        for (var i = 0; i + 4 < header.Length; i++)
            if (Quantities.CalendarYears.At(header, i) is { } year) return (int)year.Number.Value;
        return Comparisons.NamesLastYear(header) ? fiscalYear - 1 : fiscalYear;
    }

    private static bool IsInitial(string header) => header.Contains("年初", StringComparison.Ordinal);

    /// <summary>The labels of the row down to the one that names it: what stands behind (资金性质, 用途) says nothing of the role.</summary>
    private static string Row(TableFigure figure) =>
        figure.RowLabel[..(figure.RowLabel.LastIndexOf(figure.Name.Label, StringComparison.Ordinal) + figure.Name.Label.Length)];

    private static AmountRole? Strong(string words)
    {
        var word = RoleWords.In(words).LastOrDefault(r => r.Strength == RoleStrength.Strong);
        return word.Length == 0 ? null : word.Role;
    }

    private static AmountRole? Weak(TableFigure figure)
    {
        var word = RoleWords.In(figure.ColumnLabel + Row(figure)).LastOrDefault();
        return word.Length == 0 ? null : word.Role;
    }

    private static AmountRole OfSection(SectionLabel? label) => label switch
    {
        SectionLabel.FundsArrival => AmountRole.Appropriated,
        SectionLabel.ResultsUse or SectionLabel.Improvements => AmountRole.PlannedBudget,
        _ => AmountRole.Executed,
    };
}
