using System.Reflection;

namespace Ingest.Conventions.Tests;

/// <summary>The assemblies of the project, in the order of the flow.</summary>
internal static class Assemblies
{
    public static IReadOnlyList<Assembly> All { get; } =
    [
        typeof(Pdf.PdfFile).Assembly,
        typeof(Documents.Document).Assembly,
        typeof(Extraction.Report).Assembly,
        typeof(Validation.Finding).Assembly,
        typeof(Datasets.CsvTable).Assembly,
        typeof(Review.ReviewPage).Assembly,
        typeof(Pipeline.BatchRun).Assembly,
        typeof(Evaluation.Evaluator).Assembly,
        Assembly.Load("ingest"),
    ];
}
