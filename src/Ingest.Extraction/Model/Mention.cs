using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>What sort of remark a mention is.</summary>
public enum MentionKind
{
    /// <summary>A year that the text gives to its own facts. <see cref="Mention.Value"/> is the year.</summary>
    [Code("year")] Year,

    /// <summary>The name of a unit that speaks or is spoken of as the author.</summary>
    [Code("unit_name")] UnitName,

    /// <summary>A self-reference such as 我局, 我校. <see cref="Mention.Value"/> is the suffix.</summary>
    [Code("self_reference")] SelfReference,

    /// <summary>A blank of a form or template that was never filled: XX, ____, 年 月 日, an instruction left in.</summary>
    [Code("placeholder")] Placeholder,

    /// <summary>An explanation that excuses a deviation nearby (结转, 垫付, 追加 …).</summary>
    [Code("explanation")] Explanation,

    /// <summary>A claim that everything was achieved.</summary>
    [Code("full_achievement")] FullAchievement,

    /// <summary>An announced attachment. <see cref="Mention.Value"/> is its number or name.</summary>
    [Code("attachment")] Attachment,
}

/// <summary>A remark at a place.</summary>
public sealed record Mention(MentionKind Kind, string Value, Place Place);
