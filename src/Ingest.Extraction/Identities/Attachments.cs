using System.Text.RegularExpressions;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Identities;

/// <summary>Announced attachments: 附件1, （附相关评分表）, 详见附件2. The mark that opens an annex is one too: whoever compares needs both.</summary>
internal static partial class Attachments
{
    public static IEnumerable<Mention> In(Line line) =>
        Announced().Matches(line.Text).Select(m => new Mention(MentionKind.Attachment, Name(m.Value), line.Passage.At(m.Index, m.Length)));

    private static string Name(string mark) => mark.Trim('(', ')', ':', '见');

    [GeneratedRegex("""
          附[件表] (?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}) (?:-[0-9]{1,2})?
        | (?<=[见(,。]|^) 见? 附[件表后] (?![0-9一二三四五六七八九十加])
        | 附 (?:相关)? [^,。;:()]{0,12} 表
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Announced();
}
