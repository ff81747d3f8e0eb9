using System.Xml;

namespace Ingest.Documents;

/// <summary>Where the reading of one part stands: what the readers of blocks, paragraphs and tables hand to each other.</summary>
internal sealed class DocxCursor(XmlReader reader, DocxContext context)
{
    /// <summary>Depths of the alternatives that were taken and may still have siblings.</summary>
    private readonly Stack<int> _chosen = [];
    private int _nesting;

    public XmlReader Reader { get; } = reader;

    public DocxContext Context { get; } = context;

    public FieldTracker Fields { get; } = new();

    /// <summary>Name of the element within the Word namespace; empty for all others.</summary>
    public string WordName => Reader.IsWord() ? Reader.LocalName : "";

    /// <summary>Reads something that may hold more of its own kind.</summary>
    /// <exception cref="RefusedException">It is nested too deep.</exception>
    public void Nest(Action read)
    {
        Context.Budget.CheckNesting(++_nesting);
        read();
        _nesting--;
    }

    /// <summary>Of alternatives the first is read and the others, which show the same, are not.</summary>
    public bool SkipsFallback()
    {
        while (_chosen.TryPeek(out var depth) && depth > Reader.Depth) _chosen.Pop();
        if (Reader.LocalName == "AlternateContent") return false;
        if (_chosen.TryPeek(out var taken) && taken == Reader.Depth)
        {
            Reader.Skip();
            return true;
        }
        if (Reader.LocalName == "Choice") _chosen.Push(Reader.Depth);
        return false;
    }
}
