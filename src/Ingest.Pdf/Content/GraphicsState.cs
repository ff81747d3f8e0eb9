namespace Ingest.Pdf;

/// <summary>What q saves and Q restores, as far as it shows in text and lines.</summary>
internal sealed record GraphicsState
{
    public required Matrix Ctm { get; set; }

    public Font? Font { get; set; }

    public double FontSize { get; set; }

    public double CharSpace { get; set; }

    public double WordSpace { get; set; }

    public double HorizontalScale { get; set; } = 1;

    public double Leading { get; set; }

    public double Rise { get; set; }

    public int RenderMode { get; set; }

    public double LineWidth { get; set; } = 1;

    public bool WhiteFill { get; set; }

    public bool WhiteStroke { get; set; }
}
