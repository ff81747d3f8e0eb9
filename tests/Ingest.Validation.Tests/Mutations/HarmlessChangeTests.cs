using System.Text.RegularExpressions;

namespace Ingest.Validation.Tests.Mutations;

/// <summary>Another way of printing the same report changes nothing that is found.</summary>
public partial class HarmlessChangeTests
{
    public static TheoryData<string> Changes => [.. Ways.Keys];

    private static readonly Dictionary<string, Func<string, string>> Ways = new(StringComparer.Ordinal)
    {
        ["full-width digits"] = text => Digits().Replace(text, d => ((char)(d.Value[0] - '0' + '０')).ToString()),
        ["blanks between number and unit"] = text => BeforeUnit().Replace(text, "$0 "),
        ["thousands separators"] = text => Thousands().Replace(text, m => Group().Replace(m.Value, "$0,")),
        ["half-width brackets"] = text => text.Replace('（', '(').Replace('）', ')'),
        ["half-width colons and semicolons"] = text => text.Replace('：', ':').Replace('；', ';'),
        ["full-width percent signs"] = text => text.Replace('%', '％'),
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Another_way_of_printing_changes_no_finding(string change)
    {
        foreach (var report in CorpusReport.All)
        {
            var changed = CorpusReport.Change(report.Document, (_, text) => Ways[change](text));
            Assert.Equal($"{report.Name}\n{Findings(report.Document)}", $"{report.Name}\n{Findings(changed)}");
        }
    }

    /// <summary>Rules and the passages their evidence stands in. Rules of identity rest on names and years, not on figures, and have tests of their own.</summary>
    private static string Findings(Documents.Document document) =>
        string.Join('\n', CorpusReport.Validate(document).SelectMany(r => r.Findings).Where(f => !f.Rule.StartsWith("IDN", StringComparison.Ordinal))
            .Select(f => $"{f.Rule} {string.Join(' ', f.Evidence.Select(e => $"{e.Place.Block}/{e.Place.Row}/{e.Place.Column}"))}").Order(StringComparer.Ordinal));

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digits();

    [GeneratedRegex("[0-9](?=(万元|亿元|元|%|人|名|个|户|次))")]
    private static partial Regex BeforeUnit();

    [GeneratedRegex(@"(?<![0-9.,])[1-9][0-9]{3,}(?=(\.[0-9]+)?(万元|元))")]
    private static partial Regex Thousands();

    [GeneratedRegex("[0-9](?=([0-9]{3})+$)")]
    private static partial Regex Group();
}
