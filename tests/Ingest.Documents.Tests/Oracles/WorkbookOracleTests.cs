using System.Text;
using Ingest.Tests;
using Xunit.Abstractions;

namespace Ingest.Documents.Tests.Oracles;

/// <summary>Workbooks as LibreOffice shows them: of every sheet the cells with text, row by row.</summary>
public sealed class WorkbookOracleTests(ITestOutputHelper output)
{
    /// <summary>Comma, double quote, UTF-8, cells as shown, all sheets.</summary>
    private const string EverySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1";

    [OracleFact("soffice")]
    public void Workbooks_read_as_LibreOffice_shows_them()
    {
        using var office = new LibreOffice();
        var saved = office.Save([.. Files()], EverySheet);

        SimilarityTable.Check(output, "LibreOffice", [.. saved.Select(s => Compared.Of(s.Key, Shown(Ours.Read(s.Key)!), Theirs(s.Value)))], 1);
    }

    private static IEnumerable<string> Files() => Repository.Files(Repository.At("corpus"), "*.xlsx")
        .Where(p => !Path.GetFileName(p).StartsWith("bad-", StringComparison.Ordinal) && !KnownDepartures.Has("soffice", Path.GetFileName(p)) && Ours.Read(p)?.Notes.Count == 0);

    private static PageText Shown(Document document) =>
        Page(document.Blocks.OfType<Table>().Select(t => Enumerable.Range(0, t.RowCount).Select(r => t.Cells.Where(c => c.Row == r).Select(c => c.Text))));

    private static PageText Theirs(string[] sheets) => Page(sheets.Select(s => Rows(File.ReadAllText(s))));

    private static PageText Page(IEnumerable<IEnumerable<IEnumerable<string>>> sheets)
    {
        List<IReadOnlyList<TableRow>> tables = [.. sheets.Select(s => (IReadOnlyList<TableRow>)[.. s.Select(r => new TableRow([.. r.Select(Similarity.Plain).Where(c => c.Length > 0)])).Where(r => r.Cells.Count > 0)])];
        return new(string.Join('\n', tables.SelectMany(t => t).SelectMany(r => r.Cells)), tables);
    }

    private static IEnumerable<List<string>> Rows(string csv)
    {
        var (row, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in csv)
        {
            if (c == '"') quoted = !quoted;
            else if (quoted || c is not (',' or '\n')) cell.Append(c);
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == ',') continue;
                yield return row;
                row = [];
            }
        }
    }
}
