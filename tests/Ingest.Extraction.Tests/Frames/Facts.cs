using Ingest.Documents;
using Ingest.Extraction.Claims;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Reading;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Tests.Frames;

/// <summary>Reads one line as it would be read inside a report of 2022.</summary>
internal static class Facts
{
    public const int Year = 2022;
    public const string Project = "河道清淤经费";

    public static ReadPassage Of(string text, SectionLabel? label, bool isWhole = true) =>
        PassageMeaning.Read(new Passage(new Place(0, 0, text.Length), text), Context(label, isWhole));

    public static FrameContext Context(SectionLabel? label, bool isWhole) =>
        new(0, label, "", Year, null, null, isWhole ? "部门整体支出" : Project, isWhole);
}
