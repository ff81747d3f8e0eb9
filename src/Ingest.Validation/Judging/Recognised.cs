using Ingest.Documents;

namespace Ingest.Validation.Judging;

/// <summary>
/// Contradictions that rest on text recognised in a picture: the recogniser may have made them, so that they are something to look at and no
/// longer something that cannot be right.
/// </summary>
internal static class Recognised
{
    public static Finding Doubted(Finding finding, Document document) =>
        finding.Severity == Severity.Error && finding.Evidence.Any(e => document.OriginOf(e.Place) == TextOrigin.Ocr)
            ? finding with { Severity = Severity.Warning, LikelyCause = $"图片识别（OCR）可能认错，请先对照原图。{finding.LikelyCause}" }
            : finding;
}
