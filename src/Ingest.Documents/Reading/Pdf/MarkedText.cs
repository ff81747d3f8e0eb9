using System.Text;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>A text, and which of its characters were recognised in a picture.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<RecognisedRun> Recognised)
{
    public MarkedText Then(string between, MarkedText next)
    {
        var all = new MarkedTextBuilder();
        all.Append(this);
        all.Append(between);
        all.Append(next);
        return all.Build();
    }
}

/// <summary>Puts a marked text together.</summary>
internal sealed class MarkedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<RecognisedRun> _recognised = [];

    public int Length => _text.Length;

    public void Append(string text) => _text.Append(text);

    public void Append(MarkedText text)
    {
        _recognised.AddRange(text.Recognised.Select(r => r with { Start = r.Start + _text.Length }));
        _text.Append(text.Text);
    }

    /// <summary>Appends the characters of a glyph; neighbours of one confidence make one run.</summary>
    public void Append(string text, Ink glyph)
    {
        var start = _text.Length;
        _text.Append(text);
        if (!glyph.IsRecognised) return;
        if (_recognised is [.., var last] && last.End == start && last.Confidence == glyph.Confidence) _recognised[^1] = last with { Length = last.Length + text.Length };
        else _recognised.Add(new RecognisedRun(start, text.Length, glyph.Confidence));
    }

    public MarkedText Build() => new(_text.ToString(), _recognised.Count == 0 ? [] : [.. _recognised]);
}
