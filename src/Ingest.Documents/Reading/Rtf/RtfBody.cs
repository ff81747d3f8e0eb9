using System.Globalization;
using System.Text;

namespace Ingest.Documents;

/// <summary>
/// Reads the groups of an RTF file. List numbers, which the format carries as printed, become labels; notes and text boxes are read
/// aside and follow the paragraph on which they hang.
/// </summary>
internal sealed class RtfBody(RtfTokens tokens, ReadBudget budget)
{
    private static readonly ListCounter NoLists = new(Numbering.Empty, StyleSheet.Empty);

    private readonly RtfFonts _fonts = new();
    private readonly StyleSheet _styles = new();
    private readonly Stack<(RtfState State, RtfStory? Story)> _groups = new();
    private readonly List<byte> _bytes = [];
    private readonly StringBuilder _label = new();
    private readonly StringBuilder _styleName = new();
    private readonly RtfRow _row = new();
    private readonly RtfRow _innerRow = new();
    private RtfState _state = RtfState.Start;
    private RtfStory _story = new(ParagraphKind.Body, budget);
    private int _toSkip;
    private bool _starred;

    public List<Block> Blocks => _story.Blocks;

    public List<string> Furniture { get; } = [];

    public bool HasPictures { get; private set; }

    public bool HasChanges { get; private set; }

    /// <summary>True where the file ends inside a group: something is missing.</summary>
    public bool IsCut { get; private set; }

    public void Read()
    {
        for (var token = tokens.Next(); token.Kind != RtfKind.End; token = tokens.Next())
        {
            budget.Tick();
            Take(token);
        }
        Flush();
        IsCut = _groups.Count > 0;
        while (_groups.Count > 0) Close();
        EndParagraph();
        _story.Tables.MoveTo(0);
    }

    private void Take(RtfToken token)
    {
        if (token.Kind == RtfKind.Text)
        {
            if (_toSkip > 0) _toSkip--;
            else _bytes.Add(token.Byte);
            return;
        }
        Flush();
        if (token.Kind != RtfKind.Control) _toSkip = 0;
        if (token.Kind == RtfKind.Open) Open();
        else if (token.Kind == RtfKind.Close) Close();
        else Obey(token.Word, token.Number);
    }

    private void Open()
    {
        budget.Spend(64);
        _groups.Push((_state, null));
        _starred = false;
    }

    private void Close()
    {
        if (_groups.Count == 0) return;
        if (_state.Place == RtfPlace.Styles) EndStyle();
        var (state, story) = _groups.Pop();
        _state = state;
        if (story is not null) EndStory(story);
    }

    private void Obey(string word, int? number)
    {
        if (word == "*")
        {
            _starred = true;
            return;
        }
        var starred = _starred;
        _starred = false;
        if (_state.Place == RtfPlace.Nothing) return;
        if (word == "u") TakeUnicode(number ?? 0);
        else if (!EntersPlace(word) && starred && word is not ("shpinst" or "shptxt")) Enter(RtfPlace.Nothing);
        else if (!TakesSign(word) && !TakesEnd(word) && !(_state.Place == RtfPlace.InnerRow ? _innerRow : _row).Takes(word, number)) TakeProperty(word, number);
    }

    private bool EntersPlace(string word)
    {
        switch (word)
        {
            case "fonttbl": return Enter(RtfPlace.Fonts);
            case "stylesheet": return Enter(RtfPlace.Styles);
            case "fldinst": return Enter(RtfPlace.FieldCode);
            case "listtext" or "pntext": return Enter(RtfPlace.Label);
            case "nesttableprops": return Enter(RtfPlace.InnerRow);
            case "header" or "headerl" or "headerr" or "headerf" or "footer" or "footerl" or "footerr" or "footerf":
                return Begin(new(ParagraphKind.Body, budget) { IsFurniture = true });
            case "footnote": return Begin(new(ParagraphKind.Footnote, budget));
            case "shptxt": return Begin(new(ParagraphKind.TextBox, budget));
            case "pict":
                HasPictures = true;
                return Enter(RtfPlace.Nothing);
            case "colortbl" or "info" or "annotation" or "atnid" or "atnauthor" or "nonshppict" or "nonesttables" or "objdata" or "objclass" or "tc" or "xe" or "filetbl" or "listtable"
                or "listoverridetable" or "revtbl" or "ftnsep" or "ftnsepc" or "aftnsep" or "aftnsepc" or "sp":
                return Enter(RtfPlace.Nothing);
            default: return false;
        }
    }

    private bool Enter(RtfPlace place)
    {
        if (_groups.Count > 0) _state = _state with { Place = place };
        if (place == RtfPlace.Label) _label.Clear();
        return true;
    }

    private bool Begin(RtfStory story)
    {
        if (_groups.Count == 0) return true;
        budget.CheckNesting(_groups.Count(g => g.Story is not null) + 1);
        _groups.Push((_groups.Pop().State, _story));
        _story = story;
        _state = RtfState.Start with { Font = _fonts.Default };
        return true;
    }

    private void EndStory(RtfStory outer)
    {
        EndParagraph();
        _story.Tables.MoveTo(0);
        var ended = _story;
        _story = outer;
        if (ended.IsFurniture) Furniture.AddRange(ended.Blocks.OfType<Paragraph>().Select(p => p.Text));
        else Current.After.AddRange(ended.Blocks);
    }

    private ParagraphText Current => _story.Paragraph ??= new(_styles);

    private bool TakesSign(string word)
    {
        var sign = word switch
        {
            "tab" => "\t",
            "line" => "\n",
            "~" => "\u00A0",
            "_" => "-",
            "emdash" => "—",
            "endash" => "–",
            "lquote" => "‘",
            "rquote" => "’",
            "ldblquote" => "“",
            "rdblquote" => "”",
            "bullet" => "•",
            "emspace" or "enspace" => " ",
            _ => null,
        };
        if (sign is not null) Append(sign);
        return sign is not null;
    }

    private bool TakesEnd(string word)
    {
        switch (word)
        {
            case "par" or "sect" or "page":
                EndParagraph();
                return true;
            case "cell" or "nestcell":
                EndParagraph(word == "cell" ? 1 : Math.Max(2, _state.Tables));
                _story.Tables.EndCell();
                return true;
            case "row":
                _story.Tables.MoveTo(1);
                _story.Tables.EndRow(_row.Edges);
                return true;
            case "nestrow":
                _story.Tables.EndRow(_innerRow.Edges);
                return true;
            default:
                return false;
        }
    }

    private void TakeProperty(string word, int? number)
    {
        if (_state.Place == RtfPlace.Fonts) _fonts.Take(word, number);
        else if (word == "ansicpg") _fonts.SetDefaultPage(number ?? 0);
        else if (word == "deff")
        {
            _fonts.SetDefaultFont(number ?? 0);
            _state = _state with { Font = number ?? 0 };
        }
        if (word is "deleted" or "revised" && number != 0) HasChanges = true;
        _state = word == "plain" ? _state.With(word, number) with { Font = _fonts.Default, Deleted = false } : _state.With(word, number);
    }

    private void TakeUnicode(int number)
    {
        Append(((char)(number & 0xFFFF)).ToString());
        _toSkip = _state.Skip;
    }

    private void Flush()
    {
        if (_bytes.Count == 0) return;
        var text = _state.Place == RtfPlace.Nothing ? "" : _fonts.EncodingOf(_state.Font).GetString(_bytes.ToArray());
        _bytes.Clear();
        Append(text);
    }

    private void Append(string text)
    {
        if (text.Length == 0 || _state.Deleted) return;
        budget.Spend(text.Length * sizeof(char));
        if (_state.Place == RtfPlace.Label) _label.Append(text);
        else if (_state.Place == RtfPlace.Styles) _styleName.Append(text);
        else if (_state.Place == RtfPlace.Text)
        {
            Current.StartRun(new(null, _state.Look, null, false, false));
            Current.Append(text);
        }
    }

    private void EndStyle()
    {
        var name = _styleName.ToString().Trim().TrimEnd(';');
        _styleName.Clear();
        var look = _state.Paragraph with { Outline = _state.Paragraph.Outline ?? OutlineOf(name) };
        if (name.Length > 0) _styles.Add((_state.Style ?? 0).ToString(CultureInfo.InvariantCulture), new(name, null, look, default), _state.Style is null or 0);
    }

    /// <summary>Headings are known by the names of the built-in styles: the format need not state their level.</summary>
    private static int? OutlineOf(string name) =>
        (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("标题 ", StringComparison.Ordinal)) && name[^1] is >= '1' and <= '9' and var level && name[^2] == ' ' ? level - '1' : null;

    private void EndParagraph(int leastDepth = 0)
    {
        var paragraph = Current;
        paragraph.Properties = new((_state.Style ?? 0).ToString(CultureInfo.InvariantCulture), _state.Paragraph with { ListLevel = null }, default);
        var depth = Math.Max(_state.Tables, leastDepth);
        _story.Tables.MoveTo(depth);
        var label = _label.ToString().Trim();
        if (depth > 0) _story.Tables.AddLine(label + paragraph.Text);
        else Place(paragraph, label);
        _story.Tables.After.AddNext(paragraph.After);
        _story.Paragraph = null;
        _label.Clear();
    }

    private void Place(ParagraphText paragraph, string label)
    {
        var at = _story.Blocks.Count;
        paragraph.AppendTo(_story.Blocks, _story.Kind, NoLists, false);
        if (label.Length > 0 && _story.Blocks.Count > at)
            _story.Blocks[at] = (Paragraph)_story.Blocks[at] with { Label = Symbols.Bullet(label), LabelLevel = _state.Paragraph.ListLevel ?? 0 };
    }
}
