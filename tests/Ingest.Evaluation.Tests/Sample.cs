using Ingest.Documents;
using Ingest.Evaluation.Labels;
using Ingest.Evaluation.Matching;
using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Evaluation.Tests;

/// <summary>A document of paragraphs, with reports made by hand whose places are found by their words.</summary>
internal sealed class Sample(params string[] paragraphs)
{
    private int _from;

    public Document Document { get; } = new()
    {
        Format = SourceFormat.Text,
        Blocks = [.. paragraphs.Select((text, i) => new Paragraph { Index = i, Text = text })],
    };

    public List<Section> Sections { get; } = [];

    public List<Amount> Amounts { get; } = [];

    public List<Headcount> Headcounts { get; } = [];

    public List<ScoreTable> ScoreTables { get; } = [];

    public List<Finding> Findings { get; } = [];

    public Identity Identity { get; set; } = new() { Title = "", Kind = new(ReportKind.Other, IdentitySource.Body, 0, null) };

    public Prediction Prediction => new([new ValidatedReport(Report(), [], Findings) { Priority = 0 }], new RunningText(Document), null);

    /// <summary>The next place at which the words are printed.</summary>
    public Place Next(string words)
    {
        for (; _from < paragraphs.Length; _from++)
            if (paragraphs[_from].IndexOf(words, StringComparison.Ordinal) is >= 0 and var start) return new(_from, start, words.Length);
        throw new InvalidOperationException($"{words} is printed nowhere.");
    }

    public Place Find(string words)
    {
        _from = 0;
        return Next(words);
    }

    public void Amount(string raw, decimal yuan, AmountRole role, string subject) => Amounts.Add(new()
    {
        Place = Find(raw),
        Raw = raw,
        Yuan = new(yuan, 1),
        Unit = "元",
        UnitOrigin = UnitOrigin.Printed,
        Role = role,
        Subject = subject,
        Context = "",
    });

    public void Headcount(string raw, int count, HeadcountCategory category) => Headcounts.Add(new() { Place = Find(raw), Raw = raw, Count = count, Category = category, Detail = raw, Context = "" });

    public void Section(string number, string title, int level, SectionLabel? label) => Sections.Add(new()
    {
        Index = Sections.Count,
        Parent = null,
        Level = level,
        Number = number,
        Title = title,
        Label = label,
        LabelConfidence = 1,
        Place = Find(title),
        End = new(0, 0, 0),
    });

    public void Finding(FindingKind kind, Severity severity, params string[] quotes) => Findings.Add(new()
    {
        Rule = "T001",
        Kind = kind,
        Severity = severity,
        Message = "不一致",
        Evidence = [.. quotes.Select(q => new Evidence(new Place(0, 0, 0), q, ""))],
    });

    public IReadOnlyDictionary<string, Metric> Score(string labels)
    {
        var tally = Tally(labels);
        return tally.Metrics.ToDictionary(m => m.Field, StringComparer.Ordinal);
    }

    public Tally Tally(string labels)
    {
        var tally = new Tally { Report = "01.txt" };
        Evaluator.Score(GoldReader.Read(labels)!, Prediction, tally);
        return tally;
    }

    private Report Report() => new()
    {
        Part = 1,
        Document = Document,
        Blocks = ..,
        Characters = 0,
        Identity = Identity,
        Subject = "项目",
        Sections = Sections,
        Amounts = Amounts,
        Headcounts = Headcounts,
        Measures = [],
        ScoreTables = ScoreTables,
        Claims = [],
        Mentions = [],
    };
}
