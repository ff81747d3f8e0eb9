using System.Xml;

namespace Ingest.Documents;

/// <summary>The number formats of a workbook's cell styles.</summary>
internal sealed class CellFormats(bool from1904)
{
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [1] = "0", [2] = "0.00", [3] = "#,##0", [4] = "#,##0.00", [9] = "0%", [10] = "0.00%", [11] = "0.00E+00", [14] = "yyyy/m/d", [15] = "d-mmm-yy", [16] = "d-mmm", [17] = "mmm-yy",
        [18] = "h:mm AM/PM", [19] = "h:mm:ss AM/PM", [20] = "h:mm", [21] = "h:mm:ss", [22] = "yyyy/m/d h:mm", [27] = "yyyy\"年\"m\"月\"", [28] = "m\"月\"d\"日\"", [29] = "m\"月\"d\"日\"",
        [30] = "m-d-yy", [31] = "yyyy\"年\"m\"月\"d\"日\"", [32] = "h\"时\"mm\"分\"", [33] = "h\"时\"mm\"分\"ss\"秒\"", [36] = "yyyy\"年\"m\"月\"", [37] = "#,##0;-#,##0", [38] = "#,##0;-#,##0",
        [39] = "#,##0.00;-#,##0.00", [40] = "#,##0.00;-#,##0.00", [41] = "#,##0;-#,##0;-", [42] = "#,##0;-#,##0;-", [43] = "#,##0.00;-#,##0.00;-", [44] = "#,##0.00;-#,##0.00;-",
        [45] = "mm:ss", [46] = "[h]:mm:ss", [47] = "mm:ss", [49] = "@", [50] = "yyyy\"年\"m\"月\"", [51] = "m\"月\"d\"日\"", [52] = "yyyy\"年\"m\"月\"", [53] = "m\"月\"d\"日\"", [54] = "m\"月\"d\"日\"",
        [57] = "yyyy\"年\"m\"月\"", [58] = "m\"月\"d\"日\"",
    };

    private readonly Dictionary<int, string> _codes = [];
    private readonly List<int> _styles = [];
    private readonly Dictionary<int, NumberFormatter> _formatters = [];

    public void Read(XmlReader reader)
    {
        reader.MoveToContent();
        reader.Inside(() =>
        {
            switch (reader.LocalName)
            {
                case "numFmt" when reader.Number("numFmtId") is { } id: _codes[id] = reader.Value("formatCode") ?? ""; break;
                case "cellXfs":
                    ReadStyles(reader);
                    return true;
                case "cellStyleXfs" or "dxfs":
                    reader.Skip();
                    return true;
            }
            return false;
        });
    }

    /// <summary>A stored number as a cell of the style shows it.</summary>
    public string Show(string stored, int style) => Of(style).Show(stored);

    /// <summary>A text as a cell of the style shows it.</summary>
    public string ShowText(string text, int style) => Of(style).ShowText(text);

    private NumberFormatter Of(int style)
    {
        var format = style >= 0 && style < _styles.Count ? _styles[style] : 0;
        if (!_formatters.TryGetValue(format, out var formatter))
            _formatters[format] = formatter = new(_codes.GetValueOrDefault(format) ?? BuiltIn.GetValueOrDefault(format) ?? "General", from1904);
        return formatter;
    }

    private void ReadStyles(XmlReader reader) => reader.Inside(() =>
    {
        if (reader.LocalName == "xf") _styles.Add(reader.Number("numFmtId") ?? 0);
        reader.Skip();
        return true;
    });
}
