using System.Xml.Linq;
using Ingest.Tests;

namespace Ingest.Conventions.Tests;

/// <summary>The projects form a line, and references point one way along it.</summary>
public sealed class ProjectArrowTests
{
    private static readonly string[] _flow =
        ["Ingest.Pdf", "Ingest.Documents", "Ingest.Extraction", "Ingest.Validation", "Ingest.Datasets", "Ingest.Review", "Ingest.Pipeline", "Ingest.Evaluation", "Ingest.Cli"];

    private static readonly IReadOnlyList<string> _projects = [.. Repository.Files(Repository.At("src"), "*.csproj").Select(p => Path.GetFileNameWithoutExtension(p))];

    public static TheoryData<string> Projects => [.. _projects];

    [Fact]
    public void Every_project_stands_in_the_flow() =>
        Assert.Equal(_flow.Order(StringComparer.Ordinal), _projects.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_projects_before_it(string project)
    {
        var position = Array.IndexOf(_flow, project);

        Assert.All(References(project), reference => Assert.InRange(Array.IndexOf(_flow, reference), 0, position - 1));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_has_tests_of_its_own(string project) =>
        Assert.True(Directory.Exists(Repository.At("tests", $"{project}.Tests")));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Versions_of_packages_are_pinned_in_one_place(string project) =>
        Assert.DoesNotContain(Read(project).Descendants("PackageReference"), p => p.Attribute("Version") is not null);

    private static IEnumerable<string> References(string project) =>
        Read(project).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));

    private static XDocument Read(string project) => XDocument.Load(Repository.At("src", project, $"{project}.csproj"));
}
