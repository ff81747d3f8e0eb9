namespace Ingest.Pdf;

/// <summary>Runs content streams (ISO 32000-1, annex A) as far as they show text, lines and pictures.</summary>
internal sealed class ContentInterpreter(ObjectStore store, FontLoader fonts, HiddenLayers layers, double width, double height)
{
    private const int MaxOperands = 4096;
    private const int MaxStates = 512;
    private readonly Stack<GraphicsState> _saved = new();
    private readonly Stack<Mark> _marks = new();
    private readonly List<PdfObject> _operands = [];
    private readonly TextPainter _text = new(store.Budget, width, height);
    private readonly PathCollector _paths = new(store.Budget);
    private readonly List<PdfImage> _images = [];
    private readonly HashSet<PdfStream> _running = new(ReferenceEqualityComparer.Instance);
    private GraphicsState _state = new() { Ctm = Matrix.Identity };
    private int _operators;
    private int _floor;

    public PdfPage Page(int number) => new(number, width, height, _text.Glyphs, _paths.Segments, _paths.Rectangles, _images);

    /// <summary>Runs a stream under a matrix; forms in it run as deep as the limits allow.</summary>
    public void Run(byte[] content, PdfDictionary resources, Matrix matrix, int depth)
    {
        var (before, floor, marks) = (_state, _floor, _marks.Count);
        _floor = _saved.Count;
        _state = before with { Ctm = matrix };
        var parser = new ObjectParser(content, 0, content.Length);
        _operands.Clear();
        while (store.Budget.Exhausted is null && parser.Next() is { } item)
        {
            if (item is not PdfWord word)
            {
                if (_operands.Count < MaxOperands) _operands.Add(item);
                continue;
            }
            if ((++_operators & 0xFF) == 0) store.Budget.ThrowIfCancelled();
            if (_operators > store.Budget.Limits.MaxOperators) store.Budget.Exhaust(nameof(PdfLimits.MaxOperators));
            if (word.Value == "BI") ShowImage(InlineImage.Read(parser, content, store));
            else Apply(word.Value, resources, depth);
            _operands.Clear();
        }
        while (_marks.Count > marks) EndMark();
        while (_saved.Count > _floor) _saved.Pop();
        (_state, _floor) = (before, floor);
    }

    private void Apply(string word, PdfDictionary resources, int depth)
    {
        switch (word)
        {
            case "q": if (_saved.Count < MaxStates) _saved.Push(_state with { }); break;
            case "Q": if (_saved.Count > _floor) _state = _saved.Pop(); break;
            case "cm": if (OperandMatrix() is { } change) _state.Ctm = change.Then(_state.Ctm); break;
            case "w": _state.LineWidth = Math.Abs(N(0)); break;
            case "gs": SetExtended(store.Dictionary(Resource(resources, "ExtGState", NameAt(0)))); break;
            case "Do": ShowObject(Resource(resources, "XObject", NameAt(0)), resources, depth); break;
            case "BMC" or "BDC": BeginMark(resources); break;
            case "EMC": EndMark(); break;
            default: if (!ApplyText(word, resources) && !ApplyPath(word)) ApplyColour(word); break;
        }
    }

    private bool ApplyText(string word, PdfDictionary resources)
    {
        switch (word)
        {
            case "BT": _text.Begin(); return true;
            case "Tf": SetFont(Resource(resources, "Font", NameAt(0)), N(1)); return true;
            case "Tc": _state.CharSpace = N(0); return true;
            case "Tw": _state.WordSpace = N(0); return true;
            case "Tz": _state.HorizontalScale = N(0) / 100; return true;
            case "TL": _state.Leading = N(0); return true;
            case "Ts": _state.Rise = N(0); return true;
            case "Tr": _state.RenderMode = Clamp.ToInt(N(0)); return true;
            case "Td": _text.NextLine(N(0), N(1)); return true;
            case "TD": _state.Leading = -N(1); _text.NextLine(N(0), N(1)); return true;
            case "Tm": if (OperandMatrix() is { } matrix) _text.Set(matrix); return true;
            case "T*": _text.NextLine(0, -_state.Leading); return true;
            case "Tj": Show(Operand(0)); return true;
            case "TJ": ShowArray(Operand(0)); return true;
            case "'": _text.NextLine(0, -_state.Leading); Show(Operand(0)); return true;
            case "\"": (_state.WordSpace, _state.CharSpace) = (N(0), N(1)); _text.NextLine(0, -_state.Leading); Show(Operand(2)); return true;
            default: return false;
        }
    }

    private bool ApplyPath(string word)
    {
        switch (word)
        {
            case "m": _paths.MoveTo(Point(0)); return true;
            case "l": _paths.LineTo(Point(0)); return true;
            case "c": _paths.CurveTo(Point(4)); return true;
            case "v" or "y": _paths.CurveTo(Point(2)); return true;
            case "h": _paths.Close(); return true;
            case "re": Rectangle(); return true;
            case "n": _paths.Clear(); return true;
            case "S": Paint(false, true); return true;
            case "s": _paths.Close(); Paint(false, true); return true;
            case "f" or "F" or "f*": Paint(true, false); return true;
            case "B" or "B*": Paint(true, true); return true;
            case "b" or "b*": _paths.Close(); Paint(true, true); return true;
            default: return false;
        }
    }

    private void ApplyColour(string word)
    {
        switch (word)
        {
            case "g" or "rg" or "k" or "sc" or "scn": _state.WhiteFill = IsWhite(); break;
            case "G" or "RG" or "K" or "SC" or "SCN": _state.WhiteStroke = IsWhite(); break;
            case "cs": _state.WhiteFill = false; break;
            case "CS": _state.WhiteStroke = false; break;
        }
    }

    private bool IsWhite() => _operands.Count switch
    {
        1 or 3 => _operands.All(o => o is PdfNumber { Value: > 0.99 }),
        4 => _operands.All(o => o is PdfNumber { Value: < 0.01 }),
        _ => false,
    };

    private void Paint(bool fill, bool stroke)
    {
        var (inkFill, inkStroke) = (fill && !_state.WhiteFill, stroke && !_state.WhiteStroke);
        if ((inkFill || inkStroke) && _text.HiddenDepth == 0) _paths.Paint(inkFill, inkStroke, _state.LineWidth * _state.Ctm.Growth);
        else _paths.Clear();
    }

    private void Rectangle()
    {
        var (x, y, w, h) = (N(0), N(1), N(2), N(3));
        var ctm = _state.Ctm;
        _paths.Rectangle(ctm.Apply(x, y), ctm.Apply(x + w, y), ctm.Apply(x + w, y + h), ctm.Apply(x, y + h));
    }

    private void Show(PdfObject? text)
    {
        if (text is PdfString shown) _text.Show(shown.Bytes, _state);
    }

    private void ShowArray(PdfObject? items)
    {
        if (items is not PdfArray array) return;
        foreach (var item in array.Items)
            if (item is PdfNumber kern) _text.Kern(kern.Value, _state);
            else Show(item);
    }

    private void SetFont(PdfObject? font, double size)
    {
        if (store.Resolve(font) is PdfDictionary dictionary) _state.Font = fonts.Load(dictionary);
        else store.Budget.NoteDamage();
        _state.FontSize = size;
    }

    private void SetExtended(PdfDictionary settings)
    {
        if (store.Array(settings["Font"]) is [var font, var size]) SetFont(font, store.Number(size) ?? 0);
        if (store.Number(settings["LW"]) is { } lineWidth) _state.LineWidth = Math.Abs(lineWidth);
    }

    private void ShowObject(PdfObject? named, PdfDictionary resources, int depth)
    {
        if (store.Resolve(named) is not PdfStream stream)
        {
            store.Budget.NoteDamage();
            return;
        }
        if (layers.Hides(stream.Dictionary["OC"])) return;
        if (store.Name(stream.Dictionary["Subtype"]) == "Image") ShowImage(stream);
        else RunForm(stream, resources, _state.Ctm, depth);
    }

    /// <summary>Runs a form; one nested deeper than allowed is a limit reached, and one that calls itself shows nothing more.</summary>
    public void RunForm(PdfStream form, PdfDictionary resources, Matrix matrix, int depth)
    {
        if (!_running.Add(form)) return;
        if (depth >= store.Budget.Limits.MaxNesting)
        {
            store.Budget.Exhaust(nameof(PdfLimits.MaxNesting));
            return;
        }
        var own = Matrix.Of(store.Doubles(form.Dictionary["Matrix"], 6)) ?? Matrix.Identity;
        var inner = form.Dictionary["Resources"] is { } given ? store.Dictionary(given) : resources;
        Run(FilterChain.Decode(form, store), inner, own.Then(matrix), depth + 1);
        _running.Remove(form);
    }

    private void ShowImage(PdfStream? image)
    {
        if (image is null || _text.HiddenDepth > 0) return;
        var stencil = store.Resolve(image.Dictionary["ImageMask"]) is PdfBoolean { Value: true };
        if (stencil && _state.WhiteFill) return;
        var (box, placement) = (_state.Ctm.Apply(0, 0, 1, 1), _state.Ctm);
        _images.Add(new PdfImage(box, placement, store.Int(image.Dictionary["Width"]), store.Int(image.Dictionary["Height"]), stencil, () => ImageReader.Read(image, store)));
    }

    private void BeginMark(PdfDictionary resources)
    {
        var properties = Operand(1);
        if (properties is PdfName name) properties = Resource(resources, "Properties", name.Value);
        var hidden = NameAt(0) == "OC" && layers.Hides(properties);
        if (hidden) _text.HiddenDepth++;
        var text = store.Resolve(store.Dictionary(properties)["ActualText"]) is PdfString stated ? stated.Text : null;
        if (_marks.Count < MaxStates) _marks.Push(new Mark(_text.Glyphs.Count, text, hidden));
    }

    private void EndMark()
    {
        if (!_marks.TryPop(out var mark)) return;
        if (mark.Hidden) _text.HiddenDepth--;
        if (mark.Text is { } text) ActualText.Apply(_text.Glyphs, mark.FirstGlyph, text);
    }

    private PdfObject? Resource(PdfDictionary resources, string kind, string? name) => name is null ? null : store.Dictionary(resources[kind])[name];

    private PdfObject? Operand(int index) => index < _operands.Count ? _operands[index] : null;

    private double N(int index) => Operand(index) is PdfNumber number ? number.Value : 0;

    private string? NameAt(int index) => (Operand(index) as PdfName)?.Value;

    private Matrix? OperandMatrix() => _operands.Count < 6 ? null : Matrix.Of([.. _operands.TakeLast(6).Select(o => o is PdfNumber n ? n.Value : 0)]);

    private (double, double) Point(int index) => _state.Ctm.Apply(N(index), N(index + 1));

    private readonly record struct Mark(int FirstGlyph, string? Text, bool Hidden);
}
