using System.Text;

namespace Ingest.Documents;

/// <summary>A paragraph while its runs are read: its text, and how most of its characters look.</summary>
internal sealed class ParagraphText(StyleSheet styles)
{
    private const int MostSizes = 32;

    private readonly StringBuilder _text = new();
    private readonly List<(int HalfPoints, int Characters)> _sizes = [];
    private ParagraphProperties _properties;
    private ResolvedStyle _style = styles.Paragraph(null);
    private RunLook _run;
    private string? _font;
    private int _bold;
    private int _visible;

    public ParagraphProperties Properties
    {
        get => _properties;
        set
        {
            _properties = value;
            _style = styles.Paragraph(value.Style);
            _run = _style.Run;
        }
    }

    /// <summary>Paragraphs, tables and notes that hang on this one and follow it.</summary>
    public List<Block> After { get; } = [];

    private ParagraphLook Look => _properties.Look.Over(_style.Paragraph);

    /// <summary>What the page prints, without the blanks around it.</summary>
    public string Text => _text.ToString().Trim();

    /// <summary>True where the mark that ends the paragraph was deleted in a tracked change: the next paragraph goes on from here.</summary>
    public bool RunsOn => _properties.Mark.Deleted;

    /// <summary>True for a paragraph that does not exist on the page at all.</summary>
    private bool IsGone => Text.Length == 0 && (RunsOn || _properties.Mark.Look.Over(_style.Run).Hidden == true);

    private decimal FontSize => (_sizes.Count > 0 ? _sizes.MaxBy(s => s.Characters).HalfPoints : _style.Run.HalfPoints ?? 20) / 2m;

    public void StartRun()
    {
        _run = _style.Run;
        _font = null;
    }

    public void StartRun(RunProperties properties)
    {
        _run = properties.Look.Over(styles.Character(properties.Style)).Over(_style.Run);
        _font = properties.Font;
    }

    public void Append(string text)
    {
        if (_run.Hidden == true || text.Length == 0) return;
        _text.Append(Symbols.Show(text, _font));
        Count(text.Length);
    }

    public void Append(char c)
    {
        if (_run.Hidden != true) _text.Append(c);
    }

    /// <summary>Puts text that ran on from the paragraph before in front.</summary>
    public void Prepend(string text) => _text.Insert(0, text);

    /// <summary>Adds the paragraph to the blocks, with its list number, if it has text.</summary>
    /// <param name="blocks">Where it goes.</param>
    /// <param name="kind">What it is, unless its style or place makes a body paragraph an entry of a table of contents.</param>
    /// <param name="lists">Counts it.</param>
    /// <param name="inContents">True where it stands in a table of contents.</param>
    public void AppendTo(List<Block> blocks, ParagraphKind kind, ListCounter lists, bool inContents)
    {
        var label = LabelIn(lists);
        var text = Text;
        if (text.Length == 0) return;
        blocks.Add(new Paragraph
        {
            Index = blocks.Count,
            Text = text,
            Label = label?.Text is { Length: > 0 } printed ? printed : null,
            LabelLevel = label?.Level,
            Style = ToStyle(label?.Indents ?? default),
            Kind = kind == ParagraphKind.Body && (inContents || _style.IsContents) ? ParagraphKind.Contents : kind,
        });
    }

    /// <summary>The paragraph as a line of a cell, which has no place for list numbers: they stand in the text, where the page shows them.</summary>
    public string CellLine(ListCounter lists)
    {
        var (label, text) = (LabelIn(lists)?.Text ?? "", Text);
        return label.Length > 0 && text.Length > 0 && char.IsAsciiLetterOrDigit(label[^1]) && char.IsAsciiLetterOrDigit(text[0]) ? $"{label} {text}" : label + text;
    }

    private ListLabel? LabelIn(ListCounter lists) =>
        IsGone ? null : lists.Next(Look.List, Look.ListLevel, _properties.Look.List is null ? _style.ListStyle : null);

    private ParagraphStyle ToStyle(Indents list)
    {
        var indents = _properties.Look.Indents.Over(list).Over(_style.Paragraph.Indents);
        var outline = Look.Outline is >= 0 and < 9 and var level ? level + 1 : (int?)null;
        return new(_style.Name, outline, FontSize, _bold * 2 > _visible, Look.Alignment ?? Alignment.Left, indents.Points(FontSize));
    }

    private void Count(int characters)
    {
        _visible += characters;
        if (_run.Bold == true) _bold += characters;
        var size = _run.HalfPoints ?? 20;
        var at = _sizes.FindIndex(s => s.HalfPoints == size);
        if (at >= 0) _sizes[at] = (size, _sizes[at].Characters + characters);
        else if (_sizes.Count < MostSizes) _sizes.Add((size, characters));
    }
}
