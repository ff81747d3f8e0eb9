namespace Ingest.Pdf;

/// <summary>What one file has cost so far. Work stops where it is spent, and <see cref="Exhausted"/> says so.</summary>
internal sealed class Budget(PdfLimits limits, CancellationToken cancellation)
{
    private long _decoded;
    private long _nodes;
    private int _glyphs;

    public PdfLimits Limits => limits;

    /// <summary>The first limit that was crossed, as the name of the property of <see cref="PdfLimits"/>; null while none was.</summary>
    public string? Exhausted { get; private set; }

    /// <summary>How often something was met that is broken or missing, so that a page may lack text.</summary>
    public int Damages { get; private set; }

    public void NoteDamage() => Damages = Math.Min(Damages + 1, int.MaxValue - 1);

    public void ThrowIfCancelled() => cancellation.ThrowIfCancellationRequested();

    public void Exhaust(string limit) => Exhausted ??= limit;

    /// <summary>True where that many more decoded bytes are allowed.</summary>
    public bool SpendDecoded(int bytes)
    {
        cancellation.ThrowIfCancellationRequested();
        _decoded += bytes;
        if (_decoded <= limits.MaxDecodedBytes) return true;
        Exhaust(nameof(PdfLimits.MaxDecodedBytes));
        return false;
    }

    /// <summary>Does work whose output is let go soon after: what it decodes counts while it lasts.</summary>
    public T Transient<T>(Func<T> work)
    {
        var before = _decoded;
        var result = work();
        _decoded = before;
        return result;
    }

    /// <summary>True where one more glyph is allowed.</summary>
    public bool SpendGlyph()
    {
        if (_glyphs++ < limits.MaxGlyphs) return true;
        _glyphs = limits.MaxGlyphs;
        Exhaust(nameof(PdfLimits.MaxGlyphs));
        return false;
    }

    /// <summary>True where that many more objects may be kept.</summary>
    public bool SpendNodes(int nodes)
    {
        cancellation.ThrowIfCancellationRequested();
        _nodes += nodes;
        if (_nodes <= limits.MaxNodes) return true;
        Exhaust(nameof(PdfLimits.MaxNodes));
        return false;
    }
}
