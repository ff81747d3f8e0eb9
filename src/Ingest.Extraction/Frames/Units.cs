namespace Ingest.Extraction.Frames;

/// <summary>Counters of persons are interchangeable; other counters are not.</summary>
public static class Units
{
    /// <summary>True for 人, 名 and 位.</summary>
    public static bool ArePersons(string unit) => unit is "人" or "名" or "位";

    /// <summary>True where figures of the two units may be added and compared as they stand.</summary>
    public static bool AreAlike(string left, string right) => left == right || (ArePersons(left) && ArePersons(right));
}
