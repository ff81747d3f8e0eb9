namespace Ingest.Extraction.Claims.Limits;

/// <summary>Sentences that explain a decrease or saving where every figure they state is zero: a template's words left in.</summary>
internal static class ZeroBoilerplate
{
    private static readonly string[] Decreases = ["小于预算", "低于预算", "比预算减少", "比预算有所节约", "有所节约", "有所减少", "减少的主要原因", "下降的主要原因", "节约的主要原因"];

    public static IEnumerable<Mention> Read(ReportReading reading) =>
        from passage in reading.Passages
        from sentence in passage.Frames.Sentences
        let money = sentence.Where(f => f.IsMoney && !f.Quantity.PerUnit).ToList()
        where money.Count >= 2 && money.All(f => f.Value == 0)
        let span = money[0].SentenceSpan
        let text = passage.Text[span]
        let word = Decreases.FirstOrDefault(w => text.Contains(w, StringComparison.Ordinal))
        where word is not null
        let at = span.Start.Value + text.IndexOf(word, StringComparison.Ordinal)
        let start = money[0].Quantity.Start
        select new Mention(MentionKind.ZeroDecrease, word, passage.Frames.Passage.At(start, at + word.Length > start ? at + word.Length - start : 1));
}
