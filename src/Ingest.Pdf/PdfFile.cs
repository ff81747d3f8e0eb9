namespace Ingest.Pdf;

/// <summary>An open PDF. Pages are read when asked for. Bad input never throws; only cancellation does. Not for use by several threads at once.</summary>
public sealed class PdfFile
{
    private const int HeaderSearch = 1024;
    private readonly ObjectStore _store;
    private readonly FontLoader _fonts;
    private readonly HiddenLayers _layers;
    private readonly IReadOnlyList<PageNode> _pages;

    private PdfFile(ObjectStore store, IReadOnlyList<PageNode> pages) =>
        (_store, _pages, _fonts, _layers) = (store, pages, new FontLoader(store), new HiddenLayers(store));

    public int PageCount => _pages.Count;

    /// <summary>The limit that was reached, so that pages may lack something; null where none was.</summary>
    public string? LimitReached => _store.Budget.Exhausted;

    /// <summary>True where a header says that the bytes are a PDF.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(HeaderSearch, bytes.Length)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>Opens a file, rebuilding its cross-reference by a scan where it is broken.</summary>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public static PdfOpenResult Open(ReadOnlyMemory<byte> bytes, PdfLimits limits, CancellationToken cancellation)
    {
        if (!IsPdf(bytes.Span)) return new PdfOpenResult.Refused(PdfRefusal.NotPdf, "no %PDF- header");
        var data = bytes[bytes.Span.IndexOf("%PDF-"u8)..].ToArray();
        var budget = new Budget(limits, cancellation);
        if (new XrefReader(data, budget).Read() is { } stated && Open(data, stated, budget) is { } result and not PdfOpenResult.Refused { Reason: PdfRefusal.Damaged }) return result;
        return Open(data, new XrefRebuilder(data, budget).Rebuild(), budget);
    }

    /// <summary>Reads a page, 1-based.</summary>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public PdfPage ReadPage(int number)
    {
        var node = _pages[number - 1];
        var damages = _store.Budget.Damages;
        var (matrix, width, height) = PageFrame.Of(node, _store);
        var interpreter = new ContentInterpreter(_store, _fonts, _layers, width, height);
        var resources = _store.Dictionary(node.Resources);
        interpreter.Run(Contents(node.Page), resources, matrix, 0);
        foreach (var (form, place) in Annotations.Shown(node.Page, _store)) interpreter.RunForm(form, resources, place.Then(matrix), 0);
        return interpreter.Page(number) with { IsDamaged = _store.Budget.Damages > damages };
    }

    private static PdfOpenResult Open(byte[] data, CrossReference table, Budget budget)
    {
        var store = new ObjectStore(data, table, budget) { MayRebuild = true };
        if (store.Resolve(store.Trailer["Encrypt"]) is PdfDictionary encrypt)
        {
            var id = store.Array(store.Trailer["ID"]) is [var first, ..] && store.Resolve(first) is PdfString text ? text.Bytes : [];
            if (Decryption.Open(encrypt, id, store) is not { } decryption) return new PdfOpenResult.Refused(PdfRefusal.NeedsPassword, "the empty user password does not open the file");
            store = new ObjectStore(data, table, budget) { MayRebuild = true, Decryption = decryption };
        }
        var pages = PageTree.Walk(store);
        if (budget.Exhausted is { } limit) return new PdfOpenResult.Refused(PdfRefusal.LimitReached, limit);
        return pages.Count > 0 ? new PdfOpenResult.Opened(new PdfFile(store, pages)) : new PdfOpenResult.Refused(PdfRefusal.Damaged, "no page found");
    }

    private byte[] Contents(PdfDictionary page)
    {
        var parts = _store.Resolve(page["Contents"]) switch
        {
            PdfStream single => [single],
            PdfArray array => array.Items.Select(_store.Resolve).OfType<PdfStream>().ToList(),
            _ => new List<PdfStream>(),
        };
        if (parts.Count == 0 && page["Contents"] is PdfReference) _store.Budget.NoteDamage();
        if (parts.Count == 1) return FilterChain.Decode(parts[0], _store);
        using var joined = new MemoryStream();
        foreach (var part in parts)
        {
            joined.Write(FilterChain.Decode(part, _store));
            joined.WriteByte((byte)'\n');
            if (_store.Budget.Exhausted is not null) break;
        }
        return joined.ToArray();
    }
}
