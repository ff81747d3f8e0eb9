using System.Text.RegularExpressions;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ingest.Cli.Terminal;

/// <summary>Puts text that comes from files on a terminal: never as markup, never as control sequences.</summary>
internal static partial class Say
{
    public static IRenderable Text(string? text, Style? style = null) => new Text(Clean(text ?? ""), style);

    /// <summary>One line, control characters and line breaks as blanks.</summary>
    public static string Clean(string text) => Controls().Replace(text, " ");

    public static IRenderable Number(decimal value) => new Text(value.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture)).RightJustified();

    public static IRenderable Number(long value) => Number((decimal)value);

    /// <summary>A table with the house's border.</summary>
    public static Table Table(params string[] headers)
    {
        var table = new Table { Border = TableBorder.Rounded, UseSafeBorder = true };
        foreach (var header in headers) table.AddColumn(new TableColumn(new Text(header)));
        return table;
    }

    public static void Heading(this IAnsiConsole console, string text)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(Clean(text))) { Justification = Justify.Left, Style = Style.Plain });
    }

    [GeneratedRegex(@"[\p{Cc}\p{Cf}]+")]
    private static partial Regex Controls();
}
