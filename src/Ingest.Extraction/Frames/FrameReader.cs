using Ingest.Extraction.Quantities;
using Ingest.Extraction.Staffing;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Frames;

/// <summary>The figures and years of one passage.</summary>
internal sealed record PassageFrames(Passage Passage, IReadOnlyList<Frame> Frames, IReadOnlyList<Quantity> Years)
{
    /// <summary>The figures before one, in order; no farther back than anybody reads.</summary>
    public IEnumerable<Frame> Before(Frame frame) => Frames.Take(Math.Max(0, frame.Index - Reach)..frame.Index);

    private const int Reach = 100;

    public IEnumerable<IGrouping<int, Frame>> Sentences => Frames.GroupBy(f => f.Sentence);
}

/// <summary>Cuts a passage into frames: each figure with the words that belong to it.</summary>
internal static class FrameReader
{
    /// <param name="passage">The passage.</param>
    /// <param name="declaredUnit">The money unit declared for the passage (单位：万元); null where none is.</param>
    /// <param name="unitIsOfReport">True where that unit is declared for all sums of the report.</param>
    public static PassageFrames Read(Passage passage, string? declaredUnit, bool unitIsOfReport = false)
    {
        var text = passage.Text;
        var depth = Sentences.Depths(text);
        var sentences = Sentences.Split(text, depth);
        var quantities = BareMoney.Resolve(text, BareStaff.Resolve(text, QuantityReader.Read(passage.Shadow)), declaredUnit, unitIsOfReport);
        var figures = quantities.Where(q => q.Kind is not (QuantityKind.Year or QuantityKind.Bare)).ToList();
        var frames = new List<Frame>(figures.Count);
        var sentence = 0;
        for (var i = 0; i < figures.Count; i++)
        {
            while (sentence < sentences.Count - 1 && figures[i].Start >= sentences[sentence].End.Value) sentence++;
            var span = sentences[sentence];
            var leadStart = Math.Max(span.Start.Value, LeadStart(text, figures, i));
            var trailEnd = Math.Min(span.End.Value, i + 1 < figures.Count ? figures[i + 1].Start : text.Length);
            var lead = text[leadStart..figures[i].Start];
            frames.Add(new Frame
            {
                Passage = passage,
                Quantity = figures[i],
                Index = i,
                Sentence = sentence,
                SentenceSpan = span,
                Segment = text.AsSpan(span.Start.Value, figures[i].Start - span.Start.Value).Count(';'),
                Depth = depth[figures[i].Start],
                Lead = lead,
                Phrase = leadStart == span.Start.Value ? Phrases.First(lead) : Phrases.Last(lead),
                Clause = Phrases.Clause(text, span.Start.Value, figures[i].Start),
                Trail = text[figures[i].End..Math.Max(figures[i].End, trailEnd)],
            });
        }

        Brackets.FindOwners(text, depth, frames);
        return new PassageFrames(passage, frames, [.. quantities.Where(q => q.Kind == QuantityKind.Year)]);
    }

    /// <summary>
    /// Words lead to a figure from the figure before it. A count inside the words that name a sum (安排4个项目205.33万元) is passed over.
    /// </summary>
    private static int LeadStart(string text, IReadOnlyList<Quantity> figures, int index)
    {
        while (index > 0 && figures[index].Kind == QuantityKind.Money && figures[index - 1].Kind == QuantityKind.Count
            && !text.AsSpan(figures[index - 1].End, figures[index].Start - figures[index - 1].End).ContainsAny(",;。、:()")) index--;
        return index > 0 ? figures[index - 1].End : 0;
    }
}
