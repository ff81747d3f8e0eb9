using Ingest.Cli.Terminal;
using Ingest.Datasets;
using Ingest.Extraction;
using Spectre.Console;

namespace Ingest.Cli.Showing;

/// <summary>The section tree with labels.</summary>
internal static class SectionsPart
{
    public static void Show(IAnsiConsole console, ReportEntry report)
    {
        var sections = report.Report.Sections;
        console.Heading($"Sections ({sections.Count})");
        if (sections.Count == 0) return;
        var tree = new Tree(Say.Text(report.Report.Identity.Title));
        var nodes = new Dictionary<int, TreeNode>();
        foreach (var section in sections)
        {
            var node = new TreeNode(Say.Text(Line(section)));
            nodes[section.Index] = node;
            if (section.Parent is { } parent) nodes[parent].AddNode(node);
            else tree.AddNode(node);
        }

        console.Write(tree);
    }

    private static string Line(Section section) => section.Label is { } label ? $"{section.Number}{section.Title}  [{label.Code()}]" : $"{section.Number}{section.Title}";
}
