using Ingest.Pdf;

namespace Ingest.Documents.Reading.Ocr;

/// <summary>A word that was recognised, in pixels of its picture.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Left">First pixel.</param>
/// <param name="Right">The pixel behind its last.</param>
/// <param name="Confidence">How sure the recogniser is, 0 to 1.</param>
internal sealed record RecognisedWord(string Text, double Left, double Right, decimal Confidence);

/// <summary>A line of words from left to right.</summary>
internal sealed record RecognisedLine(double Top, double Bottom, IReadOnlyList<RecognisedWord> Words);

/// <summary>What a picture shows.</summary>
internal enum PictureKind
{
    /// <summary>A line of running text.</summary>
    Line,

    /// <summary>A line in a cell: a few words.</summary>
    Words,

    /// <summary>A short line in a cell: a word or a figure.</summary>
    Figure,

    /// <summary>Some lines of text.</summary>
    Block,
}

/// <summary>Reads Chinese text from pictures.</summary>
internal interface ITextRecogniser
{
    /// <summary>The lines of each picture from top to bottom, none where nothing was recognised; null where the recogniser failed.</summary>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    IReadOnlyList<IReadOnlyList<RecognisedLine>>? Recognise(IReadOnlyList<GreyImage> pictures, PictureKind kind, int dotsPerInch, CancellationToken cancellation);
}
