namespace Ingest.Documents.Tests.Reading.Ocr;

/// <summary>A theory that needs tesseract with its Chinese model, and says so where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TesseractTheoryAttribute : TheoryAttribute
{
    public TesseractTheoryAttribute()
    {
        if (!Scans.Tools.CanRecognise) Skip = "tesseract with the model chi_sim is not installed";
    }
}

/// <inheritdoc cref="TesseractTheoryAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TesseractFactAttribute : FactAttribute
{
    public TesseractFactAttribute()
    {
        if (!Scans.Tools.CanRecognise) Skip = "tesseract with the model chi_sim is not installed";
    }
}
