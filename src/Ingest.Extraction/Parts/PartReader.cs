using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Parts;

/// <summary>
/// Finds totals and their parts within a sentence: 其中, brackets, 由…组成, 合计. Where the wording leaves open how far a list reaches, the reach that
/// adds up is taken; where none does, the list ends at its natural stop. A wording that is not understood gives no group.
/// </summary>
internal static class PartReader
{
    public static IReadOnlyList<PartGroup> Read(PassageFrames passage)
    {
        var groups = new List<PartGroup>();
        foreach (var sentence in passage.Sentences)
        {
            var frames = sentence.Where(f => f.Dimension is Dimension.Money or Dimension.Count && !f.Quantity.PerUnit && !f.Phrase.EndsWith('每') && !IsOperand(f)).ToList();
            groups.AddRange(BracketParts.Read(frames));
            groups.AddRange(OpenedParts.Read([.. GoesOn(frames) ? LevelsOf(passage, frames[0].Sentence - 1) : [], .. frames], passage));
            groups.AddRange(TrailingTotals.Read(frames, passage));
        }

        groups.AddRange(NamedTotals.Read(passage));
        Bind(groups);
        foreach (var sentence in passage.Sentences)
        {
            var bare = BareLists.Read([.. sentence.Where(f => f.Dimension is Dimension.Money or Dimension.Count && !f.Quantity.PerUnit && !IsOperand(f))]).ToList();
            Bind(bare);
            groups.AddRange(bare);
        }

        return [.. groups.Select(NestedParts.Outermost).Where(g => !NetLists.IsOne(g, passage) && !groups.Exists(o => TellsAgain(g, o)))];
    }

    /// <summary>国家级4人、省级27人、市级69人，计100人；其中市级69人每人4000元，省级27人…: figures told again are no other list of the total.</summary>
    private static bool TellsAgain(PartGroup group, PartGroup list) =>
        !group.AddsUp && list.AddsUp && ReferenceEquals(list.Total, group.Total) && group.Parts.All(p => list.Parts.Any(l => l.Value == p.Value));

    /// <summary>1.24亿元÷1862.30万元: the figures of a quotient or product add up to nothing.</summary>
    private static bool IsOperand(Frame frame) => frame.Lead is [.., '÷' or '×'] || frame.Trail is ['÷' or '×', ..] || frame.Depth > 0 && IsOperand(frame.Passage.Text, frame.Passage.Text.IndexOf(')', frame.Quantity.End) + 1);

    private static bool IsOperand(string text, int behind) => behind > 0 && behind < text.Length && text[behind] is '÷' or '×';

    private static void Bind(IEnumerable<PartGroup> groups)
    {
        foreach (var group in groups)
            foreach (var part in group.Parts)
                part.PartOf ??= group.Total;
    }

    /// <summary>全年支出300万元。其中…: a sentence that opens with its parts goes on with the one before.</summary>
    private static bool GoesOn(List<Frame> sentence) =>
        sentence.Count > 0 && sentence[0].Sentence > 0 && PartWords.OpensAtOnce(sentence[0].Lead);

    private static IEnumerable<Frame> LevelsOf(PassageFrames passage, int sentence) =>
        passage.Frames.Where(f => f.Sentence == sentence && f.Depth == 0 && f.PartOf is null && f.Dimension is Dimension.Money or Dimension.Count && !f.Quantity.PerUnit);
}
