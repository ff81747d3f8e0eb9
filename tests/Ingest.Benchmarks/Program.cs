using Ingest.Benchmarks;

// How long our readers take, as a multiple of what another program takes for the same files: both in one run, in turn, so that the
// machine does not matter.
WordBenchmark.Run();
PdfBenchmark.Run();
