namespace Ingest.Pdf;

/// <summary>How a stretch of a row is coded against the row above.</summary>
internal enum FaxMode
{
    None,
    Pass,
    Horizontal,
    Left3,
    Left2,
    Left1,
    Same,
    Right1,
    Right2,
    Right3,
}

/// <summary>The code words of fax pictures: lengths of white and black runs, and modes (ITU-T T.4, tables 2 and 3; T.6, table 1).</summary>
internal sealed class FaxCodes
{
    public const int Longest = 13;
    private readonly (byte Length, short Value)[] _words = new (byte, short)[1 << Longest];

    private FaxCodes(string kind)
    {
        foreach (var line in DataFile.Lines("fax-codes.txt").Select(l => l.Split(' ')).Where(l => l[0] == kind || (l[0] == "both" && kind != "mode")))
        {
            var (value, word) = (short.Parse(line[1], System.Globalization.CultureInfo.InvariantCulture), line[2]);
            var first = Convert.ToInt32(word, 2) << (Longest - word.Length);
            _words.AsSpan(first, 1 << (Longest - word.Length)).Fill(((byte)word.Length, value));
        }
    }

    public static FaxCodes White { get; } = new("white");

    public static FaxCodes Black { get; } = new("black");

    public static FaxCodes Modes { get; } = new("mode");

    /// <summary>Length and value of the code word with which some bits begin; null where none does.</summary>
    public (int Length, int Value)? Read(int bits) => _words[bits] is { Length: > 0 } word ? (word.Length, word.Value) : null;
}
