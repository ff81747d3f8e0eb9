namespace Ingest.Pdf;

/// <summary>Characters by CID of the collection Adobe-GB1, for fonts that give CIDs and nothing else.</summary>
internal static class AdobeGb1
{
    private static readonly Lazy<string[]> Characters = new(() => [.. DataFile.Lines("adobe-gb1.txt.gz")]);

    /// <summary>Null where the CID stands for no character.</summary>
    public static string? Text(int cid) => cid >= 0 && cid < Characters.Value.Length && Characters.Value[cid].Length > 0 ? Characters.Value[cid] : null;
}
