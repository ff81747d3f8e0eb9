using System.Text.Json;
using Ingest.Samples;

namespace Ingest.Datasets.Tests;

public sealed class DataPackageTests
{
    [Fact]
    public void The_dictionary_names_exactly_the_columns_of_every_file()
    {
        using var folder = new CsvFolder(Sample.File());
        using var package = JsonDocument.Parse(folder.Text(DataPackage.FileName));

        var resources = package.RootElement.GetProperty("resources").EnumerateArray().ToList();

        Assert.Equal(DatasetCatalog.All.Select(t => t.FileName), resources.Select(r => r.GetProperty("path").GetString()));
        foreach (var resource in resources)
        {
            var header = folder.Text(resource.GetProperty("path").GetString()!).Split("\r\n")[0];
            Assert.Equal(header, string.Join(',', Fields(resource).Select(f => f.GetProperty("name").GetString())));
        }
    }

    [Fact]
    public void Every_column_is_explained_in_English_and_Chinese_once()
    {
        foreach (var table in DatasetCatalog.All)
        {
            Assert.Equal(table.Columns.Count, table.Columns.Select(c => c.Name).Distinct().Count());
            Assert.All(table.Columns, c => Assert.Matches("^[a-z][a-z0-9_]*$", c.Name));
            Assert.All(table.Columns, c => Assert.Matches("[a-z]", c.Meaning));
            Assert.All(table.Columns, c => Assert.Matches("\\p{IsCJKUnifiedIdeographs}", c.Chinese));
        }
    }

    [Fact]
    public void Keys_name_columns_that_exist()
    {
        var columns = DatasetCatalog.All.ToDictionary(t => t.Name, t => t.Columns.Select(c => c.Name).ToHashSet());
        foreach (var table in DatasetCatalog.All)
        {
            Assert.Subset(columns[table.Name], table.PrimaryKey.ToHashSet());
            Assert.All(table.ForeignKeys, k => Assert.Contains(k.Column, columns[table.Name]));
            Assert.All(table.ForeignKeys, k => Assert.Contains(k.Key, columns[k.Table.Length == 0 ? table.Name : k.Table]));
        }
    }

    private static IEnumerable<JsonElement> Fields(JsonElement resource) => resource.GetProperty("schema").GetProperty("fields").EnumerateArray();
}
