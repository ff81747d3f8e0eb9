using System.Text.RegularExpressions;
using Ingest.Datasets;
using Ingest.Documents;
using Ingest.Tests;
using Ingest.Validation.Rules;

namespace Ingest.Conventions.Tests;

/// <summary>Rules, readers and tables are registered by hand in lists a person can read; nothing is left out of them.</summary>
public sealed partial class CatalogTests
{
    public static TheoryData<Type> Rules => [.. RuleCatalog.Rules.Select(r => r.GetType())];

    [Fact]
    public void Every_rule_is_in_the_catalog_once() => Registered<IConsistencyRule>(RuleCatalog.Rules);

    [Fact]
    public void Every_reader_is_in_the_catalog_once() => Registered<IDocumentReader>(ReaderCatalog.Readers);

    [Fact]
    public void Every_table_is_in_the_catalog_once() => Registered<CsvTable>(DatasetCatalog.All);

    [Fact]
    public void No_two_rules_share_an_id() => Assert.Distinct(RuleCatalog.Rules.Select(r => r.Info.Id));

    [Fact]
    public void No_two_tables_share_a_file() => Assert.Distinct(DatasetCatalog.All.Select(t => t.FileName));

    [Fact]
    public void Every_rule_has_a_well_formed_id_a_title_and_both_sides_named() => Assert.All(RuleCatalog.Rules, rule =>
    {
        Assert.Matches(Id(), rule.Info.Id);
        Assert.All([rule.Info.Title, rule.Info.Compares, rule.Info.Tolerance], text => Assert.False(string.IsNullOrWhiteSpace(text), rule.Info.Id));
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_stands_in_a_file_of_its_name_that_begins_with_its_id(Type rule)
    {
        var file = Assert.Single(Repository.Files(Repository.At("src", "Ingest.Validation", "Rules"), $"{rule.Name}.cs"));

        var id = RuleCatalog.Rules.Single(r => r.GetType() == rule).Info.Id;
        Assert.Contains($"/// {id}: ", File.ReadAllText(file).Replace("<summary>", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static void Registered<T>(IEnumerable<T> catalog) where T : notnull => Assert.Equal(
        Assemblies.All.SelectMany(a => a.GetTypes()).Where(t => t is { IsAbstract: false, IsGenericTypeDefinition: false } && t.IsAssignableTo(typeof(T))).Select(t => t.FullName).Order(StringComparer.Ordinal),
        catalog.Select(item => item.GetType().FullName).Order(StringComparer.Ordinal));

    [GeneratedRegex("^[A-Z]{3}[0-9]{3}$")]
    private static partial Regex Id();
}
