using System.Reflection;

namespace Ingest.Review;

/// <summary>Files that are part of the page, embedded in the program.</summary>
internal static class Asset
{
    public static Html Style { get; } = Read("review.css");

    public static Html Script { get; } = Read("review.js");

    private static Html Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program lacks its part {name}.");
        using var reader = new StreamReader(stream);
        return new Html(reader.ReadToEnd());
    }
}
