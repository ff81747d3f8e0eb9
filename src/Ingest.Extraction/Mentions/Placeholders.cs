using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Blanks of a form or template that were never filled, and instructions that were left in. A seal's legend beside a filled name is none.</summary>
internal static partial class Placeholders
{
    private static readonly ImmutableArray<string> Instructions = IdentityWords.Mentions("instruction");

    /// <summary>Placeholders of a line.</summary>
    public static IEnumerable<Mention> In(Passage passage) =>
        Matches(passage, Marks()).Concat(Matches(passage, EmptyDate())).Concat(EmptyFields(passage)).Concat(LeftInstructions(passage));

    /// <summary>Placeholders of a cell: marks and empty dates only, since a form's legend lives in cells.</summary>
    public static IEnumerable<Mention> InCell(Passage passage) => Matches(passage, Marks()).Concat(Matches(passage, EmptyDate()));

    private static IEnumerable<Mention> Matches(Passage passage, Regex pattern) =>
        pattern.Matches(passage.Text).Select(m => Of(passage, m.Index, m.Length));

    /// <summary>A field of the cover with nothing behind its colon, or with a seal's legend alone.</summary>
    private static IEnumerable<Mention> EmptyFields(Passage passage)
    {
        var text = passage.Text;
        if (text.Length > 30 || IdentityWords.UnitFields.FirstOrDefault(f => text.StartsWith(f, StringComparison.Ordinal)) is not { } field) yield break;
        var rest = text[field.Length..];
        if ((rest.Contains(':', StringComparison.Ordinal) || rest.Contains('章', StringComparison.Ordinal)) && UnitNames.WithoutSeal(rest).Length == 0) yield return Of(passage, 0, text.Length);
    }

    private static IEnumerable<Mention> LeftInstructions(Passage passage)
    {
        foreach (Match bracket in Bracketed().Matches(passage.Text))
            if (Instructions.Any(i => bracket.Value.Contains(i, StringComparison.Ordinal))) yield return Of(passage, bracket.Index, bracket.Length);
        if (Instructions.FirstOrDefault(i => passage.Text.StartsWith(i, StringComparison.Ordinal) && i.StartsWith('请')) is not null) yield return Of(passage, 0, passage.Text.Length);
    }

    private static Mention Of(Passage passage, int start, int length) => new(MentionKind.Placeholder, passage.RawAt(start, length), passage.At(start, length));

    [GeneratedRegex("(?<![A-Za-z王李张刘陈杨赵吴徐孙朱胡郭罗郑梁谢宋唐许韩冯邓曹彭曾董袁潘蒋蔡苏魏吕姚卢崔谭])[Xx]{2,}(?![A-Za-z])|(?<![王李张刘陈杨赵吴徐孙朱胡郭罗郑梁谢宋唐许韩冯邓曹彭曾董袁潘蒋蔡苏魏吕姚卢崔谭×╳✕])[×╳✕]{2,}|[〇○□]{3,}|_{3,}|(?<![0-9])20[Xx×]{2}|…{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex("(?<![0-9〇○零一二三四五六七八九十年初本当去上今])(?:20)?年(?:[_]*)月(?:[_]*)日", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyDate();

    [GeneratedRegex(@"\([^()]{2,60}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
