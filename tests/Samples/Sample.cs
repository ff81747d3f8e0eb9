using Ingest.Datasets;
using Ingest.Documents;
using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Samples;

/// <summary>A small report made by hand, with one of everything: places are found by their words, so that they are right by construction.</summary>
internal sealed class Sample
{
    public const string Path = "清河/清河县图书馆.docx";

    private readonly Document _document;
    private readonly string _unit;

    private Sample(Document document, string unit) => (_document, _unit) = (document, unit);

    /// <summary>A file with one report that has an error, a warning and an info finding.</summary>
    public static FileResult File(string path = Path, string unit = "清河县图书馆", decimal priority = 10) => new()
    {
        Path = path,
        Sha256 = Hash(unit),
        Bytes = 2048,
        Format = SourceFormat.Docx,
        Reader = DocumentReader.Own,
        Status = FileStatus.Ok,
        Reports = [Of(unit).Validated(priority)],
    };

    /// <summary>A file whose report shows nothing wrong.</summary>
    public static FileResult CleanFile(string path, string unit) => File(path, unit) with { Reports = [Of(unit).Clean()] };

    public static FileResult FailedFile(string path, string code = "encrypted", string message = "文件有密码，打不开。请单位去掉密码后重新报送。") =>
        new() { Path = path, Status = FileStatus.Failed, Problem = new FileProblem(code, message) };

    public static Sample Of(string unit = "清河县图书馆") => new(Text(unit), unit);

    public ValidatedReport Validated(decimal priority) => new(Report(), Claims(), Findings()) { Priority = priority };

    public ValidatedReport Clean() => new(Report(), [Claims()[1], Claims()[2]], []) { Priority = 0 };

    /// <summary>The place of words, in the given block or the first that holds them.</summary>
    public Place At(string words, int? block = null) => _document.Blocks
        .Where(b => block is null || b.Index == block)
        .OfType<Paragraph>()
        .Select(p => (Paragraph: p, Start: p.Text.IndexOf(words, StringComparison.Ordinal)))
        .Where(hit => hit.Start >= 0)
        .Select(hit => new Place(hit.Paragraph.Index, hit.Start, words.Length))
        .First();

    private Place Cell(int row, int column) => ((Table)_document.Blocks[7]).PlaceOf(((Table)_document.Blocks[7]).At(row, column)!);

    private static Document Text(string unit)
    {
        string[] lines =
        [
            $"{unit}2023年度部门整体支出绩效自评报告",
            "一、部门概况",
            "核定编制20名，年末在职18人，其中管理人员5人、专业技术人员12人。",
            "二、资金情况",
            "2023年支出500.00万元，其中基本支出310.20万元、项目支出198.80万元。年初预算520.00万元，执行率96.15%。",
            "三、自评结论",
            "自评得分96.5分，等级为优。读者满意率95.2%，接待读者约6.42万人次。",
        ];
        var table = new Table
        {
            Index = lines.Length,
            Origin = TableOrigin.Structured,
            Cells = [.. new[] { "一级指标", "二级指标", "分值", "得分", "产出", "接待读者", "10", "9.5", "合计", "", "100", "96.5" }.Select((text, i) => new Cell(i / 4, i % 4, text))],
        };
        return new Document { Format = SourceFormat.Docx, Blocks = [.. lines.Select((line, i) => new Paragraph { Index = i, Text = line }), table] };
    }

    private Report Report() => new()
    {
        Part = 1,
        Document = _document,
        Blocks = ..8,
        Characters = 180,
        Subject = "项目",
        Identity = new Identity
        {
            Title = ((Paragraph)_document.Blocks[0]).Text,
            Unit = new Found<string>(_unit, IdentitySource.Title, 0.9, At(_unit)),
            Region = new Found<string>("清河县", IdentitySource.Title, 0.8, null),
            Kind = new Found<ReportKind>(ReportKind.DeptWhole, IdentitySource.Title, 1, null),
            FiscalYear = new Found<int>(2023, IdentitySource.Title, 1, At("2023", 0)),
            ReportDate = new Found<PrintedDate>(new PrintedDate(2024, 3, 5), IdentitySource.Signature, 1, null),
            SelfScore = new Found<decimal>(96.50m, IdentitySource.Body, 1, At("96.5", 6)),
            Grade = new Found<Grade>(Grade.Excellent, IdentitySource.Body, 1, At("优")),
        },
        Sections = [Section(0, "一、", "部门概况", SectionLabel.Overview, 3), Section(1, "二、", "资金情况", SectionLabel.Funds, 5), Section(2, "三、", "自评结论", null, 8)],
        Amounts = [Amount("500.00万元", 5000000, AmountRole.Executed, null), Amount("310.20万元", 3102000, AmountRole.Executed, "500.00万元"), Amount("198.80万元", 1988000, AmountRole.Executed, "500.00万元"), Amount("520.00万元", 5200000, AmountRole.InitialBudget, null)],
        Headcounts = [Headcount("20名", 20, HeadcountCategory.AuthorisedPosts, null), Headcount("18人", 18, HeadcountCategory.InService, null), Headcount("5人", 5, HeadcountCategory.Other, "18人")],
        Measures = [Measure("95.2%", 95.2m, 0.1m, "%", MeasureKind.Percent, Bound.Exact), Measure("6.42万人次", 64200m, 100m, "人次", MeasureKind.Count, Bound.About)],
        ScoreTables = [Scores()],
        Claims = [.. Claims().Select(c => c.Claim)],
        Mentions = [],
    };

    private Section Section(int index, string number, string title, SectionLabel? label, int endBlock) => new()
    {
        Index = index,
        Parent = null,
        Level = 1,
        Number = number,
        Title = title,
        Label = label,
        LabelConfidence = label is null ? 0 : 0.987654,
        Place = At(number + title),
        End = new Place(endBlock, 0, 0),
    };

    private Amount Amount(string raw, decimal yuan, AmountRole role, string? whole) => new()
    {
        Place = At(raw),
        Raw = raw,
        Yuan = new PrintedNumber(yuan, 100),
        Unit = "万元",
        UnitOrigin = UnitOrigin.Printed,
        Role = role,
        Subject = "合计",
        Year = 2023,
        PartOf = whole is null ? null : At(whole),
        Section = 1,
        Context = ((Paragraph)_document.Blocks[4]).Text,
    };

    private Headcount Headcount(string raw, int count, HeadcountCategory category, string? whole) => new()
    {
        Place = At(raw, 2),
        Raw = raw,
        Count = count,
        Category = category,
        Detail = "在职",
        PartOf = whole is null ? null : At(whole, 2),
        Section = 0,
        Context = ((Paragraph)_document.Blocks[2]).Text,
    };

    private Measure Measure(string raw, decimal value, decimal step, string unit, MeasureKind kind, Bound bound) => new()
    {
        Place = At(raw, 6),
        Raw = raw,
        Number = new PrintedNumber(value, step, bound),
        Unit = unit,
        Kind = kind,
        Role = MeasureRole.Actual,
        Subject = "读者",
        Section = 2,
        Context = ((Paragraph)_document.Blocks[6]).Text,
    };

    private ScoreTable Scores() => new()
    {
        Number = 1,
        Block = 7,
        Caption = "",
        Rows =
        [
            new ScoreRow { Row = 1, Kind = ScoreRowKind.Indicator, Level1 = "产出", Level2 = "接待读者", Max = new Points(10, Cell(1, 2), "10"), Awarded = new Points(9.5m, Cell(1, 3), "9.5"), Place = Cell(1, 1) },
            new ScoreRow { Row = 2, Kind = ScoreRowKind.Total, Level1 = "合计", Max = new Points(100, Cell(2, 2), "100"), Awarded = null, Place = Cell(2, 0) },
        ],
    };

    private IReadOnlyList<JudgedClaim> Claims()
    {
        var money = new SumClaim { Kind = ClaimKind.Sum, Quote = At("支出500.00万元，其中基本支出310.20万元、项目支出198.80万元"), Total = Money("支出", "500.00万元", 5000000), Parts = [Money("基本支出", "310.20万元", 3102000), Money("项目支出", "198.80万元", 1988000)] };
        var rate = new RatioClaim { Kind = ClaimKind.Rate, Quote = At("执行率96.15%"), Percent = new Term(new PrintedNumber(96.15m, 0.01m), Dimension.Percent, At("96.15%"), "96.15%", "执行率", "%"), Part = Money("支出", "500.00万元", 5000000), Whole = Money("年初预算", "520.00万元", 5200000) };
        var staff = new SumClaim { Kind = ClaimKind.Headcount, Quote = At("年末在职18人，其中管理人员5人、专业技术人员12人"), Total = People("在职", "18人", 18), Parts = [People("管理人员", "5人", 5), People("专业技术人员", "12人", 12)], Coverage = Coverage.Partial };
        return
        [
            new JudgedClaim(money, Verdict.Broken, "500.00 = 310.20 + 198.80", "500.00万元", "509.00万元", "-9.00万元", "各项之和与合计不等"),
            new JudgedClaim(rate, Verdict.Held, "96.15% = 500.00 ÷ 520.00", "96.15%", "96.15%", "0", "按原文精度相符"),
            new JudgedClaim(staff, Verdict.NotJudged, "18 = 5 + 12", "18人", "17人", "1人", "“其中”未说明是否列全"),
        ];
    }

    private Term Money(string label, string raw, decimal yuan) => new(new PrintedNumber(yuan, 100), Dimension.Money, At(raw), raw, label, "万元");

    private Term People(string label, string raw, decimal count) => new(new PrintedNumber(count, 1), Dimension.Count, At(raw, 2), raw, label, "人");

    private IReadOnlyList<Finding> Findings() =>
    [
        new Finding
        {
            Rule = "MON001",
            Kind = FindingKind.SumMismatch,
            Severity = Severity.Error,
            Message = "支出合计写为500.00万元，分项相加为509.00万元（310.20＋198.80），相差9.00万元。",
            Stated = "500.00万元",
            Computed = "509.00万元",
            Difference = "-9.00万元",
            LikelyCause = "项目支出可能应为189.80万元（数字前后颠倒）。",
            Section = 1,
            Evidence = [Proof("500.00万元", "支出合计"), Proof("310.20万元", "基本支出"), Proof("198.80万元", "项目支出")],
            AtStake = 90000,
        },
        new Finding
        {
            Rule = "STF002",
            Kind = FindingKind.HeadcountMismatch,
            Severity = Severity.Warning,
            Message = "在职18人，列出的两类合计17人，少1人。",
            Stated = "18人",
            Computed = "17人",
            Difference = "1人",
            Section = 0,
            Evidence = [new Evidence(At("18人", 2), "18人", "在职人数")],
        },
        new Finding { Rule = "STR001", Kind = FindingKind.MissingSection, Severity = Severity.Info, Message = "没有找到“存在问题”一节。", Evidence = [] },
    ];

    private Evidence Proof(string words, string caption) => new(At(words), words, caption);

    private static string Hash(string content) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(content)));
}
