using System.Text;
using Ingest.Documents;
using Ingest.Extraction;
using Ingest.Tests;
using Ingest.Validation;

namespace Ingest.Golden.Tests;

/// <summary>Whatever an author or a converter does to the words of a report, figures without their names and marks in odd places included, it is read and judged.</summary>
public sealed class DamagedWordsTests
{
    private const int Damages = 120;
    private const int LongestCut = 7;
    private const int LongestCopy = 60;

    private static readonly string[] Strays = ["，", "。", "；", "、", "：", "（", "）", "%", "元", "万元", "人", "\t", "\n", "0", "第", "其中", "合计", "“", "”", ".", "-", "÷", "×"];

    public static TheoryData<string> Reports { get; } = [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_with_words_cut_doubled_and_strewn_is_read(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name));
        for (var seed = 0; seed < 3; seed++)
        {
            var damaged = Damaged(text, new Random(seed));
            if (ReaderCatalog.Read(new SourceFile(name, Encoding.UTF8.GetBytes(damaged)), ReadLimits.Default with { MaxTime = null }, CancellationToken.None) is ReadResult.Success { Document: var document })
                Assert.All(ReportValidator.Validate(ReportExtractor.Extract(document, name)), report => Assert.NotNull(report.Findings));
        }
    }

    private static string Damaged(string text, Random random)
    {
        var words = new StringBuilder(text);
        for (var i = 0; i < Damages; i++)
        {
            var at = random.Next(words.Length - LongestCopy);
            var length = random.Next(1, LongestCut);
            _ = random.Next(4) switch
            {
                0 or 1 => words.Remove(at, length),
                2 => words.Insert(at, Strays[random.Next(Strays.Length)]),
                _ => words.Insert(at, words.ToString(random.Next(words.Length - LongestCopy), random.Next(1, LongestCopy))),
            };
        }

        return words.ToString();
    }

    private static string Folder => Repository.At("tests", "Ingest.Golden.Tests", "CleanReports", "dense");
}
