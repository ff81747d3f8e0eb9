using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>What a section that promises problems holds.</summary>
public enum ProblemContent
{
    /// <summary>At least one problem is told.</summary>
    [Code("told")] Told,

    /// <summary>It says that there are none: 无, 暂无.</summary>
    [Code("none")] None,

    /// <summary>It holds text, but no problem: plans, suggestions, experience only.</summary>
    [Code("other_matter")] OtherMatter,

    /// <summary>It holds nothing at all.</summary>
    [Code("empty")] Empty,
}

/// <summary>A section whose heading promises problems, or one that tells some without such a heading.</summary>
/// <param name="Section">Index of the section.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Text">Its first line; null where it holds nothing.</param>
public sealed record ProblemStatement(int Section, Place Heading, ProblemContent Content, Place? Text);
