namespace Ingest.Documents.Tests.Oracles;

/// <summary>Files of corpus/formats in which an oracle is known to print something else than the page, by the reason.</summary>
internal static class KnownDepartures
{
    private static readonly (string Oracle, string Reason, string[] Files)[] All =
    [
        ("pandoc", "refuses the package or its encoding", ["backslash-names.docx", "relation-to-a-missing-part.docx", "strict-namespaces.docx", "utf16-part.docx"]),
        ("pandoc", "keeps deleted rows and the codes of inner fields", ["change-row.docx", "field-nested.docx"]),
        ("pandoc", "does not know custom XML, ruby, simple fields, text boxes, horizontal merges and most symbols",
            ["custom-xml-and-smart-tags.docx", "ruby.docx", "field-simple.docx", "table-in-text-box.docx", "table-horizontal-merge.docx", "symbols*"]),
        ("pandoc", "fills rows up to the grid", ["table-grid-before-and-after.docx"]),
        ("pandoc", "writes formulas as TeX, and hyphens of its own", ["formula.docx", "hyphens.docx"]),
        ("pandoc", "prints no list numbers, which in cells are text", ["list-in-cells.docx"]),
        ("pandoc", "prints hidden text", ["hidden-*", "table-hidden-row.docx"]),
        ("soffice", "prints hidden text", ["hidden*", "saved-hidden.rtf", "table-hidden-row.docx"]),
        ("soffice", "computes fields anew", ["field-complex.docx", "field-simple.docx", "field-nested.docx", "field-formula-in-cell.docx", "fields.rtf"]),
        ("soffice", "prints the marks of notes", ["footnotes.docx", "footnote-in-cell.docx", "endnotes.docx", "strict-namespaces.docx"]),
        ("soffice", "prints no formulas, no text boxes, no characters of symbol fonts", ["formula.docx", "table-in-text-box.docx", "symbols*", "saved-symbols.rtf"]),
        ("soffice", "has its own hyphens and bullets", ["hyphens.docx", "signs.rtf", "label-bullet*"]),
        ("soffice", "knows fewer number formats than Word, and others beyond their end",
            ["label-chinese-counting.docx", "label-circle.docx", "label-enclosed-*", "label-ideograph-circle.docx", "label-ideograph-digital.docx", "label-ideograph-zodiac-traditional.docx", "label-japanese-*",
                "label-number-in-dash.docx", "label-ordinal.docx", "label-taiwanese-digital.docx"]),
        ("soffice", "knows neither legal numbering nor levels that restart otherwise, nor levels by their style", ["list-legal.docx", "list-restart-*", "list-through-style-level-by-link.docx", "list-cyclic-style-links.docx"]),
        ("soffice", "prints the number of an empty paragraph", ["list-empty-paragraph-counts.docx"]),
        ("soffice", "prints an inner table inside its cell", ["table-nested.docx"]),
        ("soffice", "ends a cell twice where it holds a table", ["saved-table-nested.rtf"]),
        ("soffice", "shows dates of the system's own format, general numbers and computed texts as its locale has them", ["format-dates.xlsx", "format-general.xlsx", "formula-results.xlsx", "iso-dates.xlsx"]),
        ("soffice", "does not know ! as the sign before literal text, which Chinese Excel writes", ["format-ten-thousands.xlsx"]),
        ("soffice", "shows what merged cells hide, and orders sheets by name", ["merged-cells-hide-what-they-cover.xlsx", "several-sheets.xlsx"]),
        ("soffice", "reads footnotes in another code page", ["footnote.rtf"]),
    ];

    public static bool Has(string oracle, string file) =>
        All.Any(d => d.Oracle == oracle && d.Files.Any(f => f.EndsWith('*') ? file.StartsWith(f[..^1], StringComparison.Ordinal) : f == file));
}
