using Ingest.Documents;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;
using Ingest.Extraction.Staffing;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims;

/// <summary>A passage with everything read from it.</summary>
internal sealed record ReadPassage(PassageFrames Frames, FrameContext Context, IReadOnlyList<PartGroup> Groups, IReadOnlyList<StaffFrame> Staff)
{
    public string Text => Frames.Passage.Text;

    public Place Place => Frames.Passage.Place;

    /// <summary>The list mark the passage begins with, printed or automatic; null where it begins with none.</summary>
    public string? ListMark { get; init; }

    /// <summary>True where the passage is a heading's own line.</summary>
    public bool IsHeading { get; init; }
}

/// <summary>A report read up to its facts: what claims are built from.</summary>
internal sealed record ReportReading
{
    public required IReadOnlyList<ReadPassage> Passages { get; init; }

    public required IReadOnlyList<FigureTable> Tables { get; init; }

    /// <summary>Money rows of forms that also award points.</summary>
    public required IReadOnlyList<FigureTable> FundingBlocks { get; init; }

    public required IReadOnlyList<ScoreTable> ScoreTables { get; init; }

    public required IReadOnlyList<Section> Sections { get; init; }

    public required Identity Identity { get; init; }

    public required Document Document { get; init; }

    public int? FiscalYear => Identity.FiscalYear?.Value;

    /// <summary>True where a figure is of the year reported on, or nothing tells of which year it is.</summary>
    public bool IsOfYear(Frame frame) => frame.Year is null || FiscalYear is null || frame.Year == FiscalYear;

    /// <summary>The report's own sums, found once.</summary>
    public IReadOnlyList<Frame> OwnTotals => _ownTotals ??= [.. Claims.OwnTotals.Of(this)];

    private IReadOnlyList<Frame>? _ownTotals;

    public IEnumerable<Frame> Frames => Passages.SelectMany(p => p.Frames.Frames);
}
