using Ingest.Extraction.Claims;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;
using Ingest.Extraction.Staffing;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Reading;

/// <summary>The steps from a line's words to its facts, in their order: figures, stated roles, parts, inherited roles, years, subjects, staff.</summary>
internal static class PassageMeaning
{
    public static ReadPassage Read(Passage passage, FrameContext context)
    {
        var frames = FrameReader.Read(passage, context.DeclaredUnit, context.UnitIsOfReport);
        RoleReader.ReadExplicit(frames);
        var groups = PartReader.Read(frames);
        RoleReader.Inherit(frames, context);
        YearReader.Read(frames, context);
        SubjectReader.Read(frames, context);
        return new ReadPassage(frames, context, groups, HeadcountReader.Read(frames, context));
    }
}
