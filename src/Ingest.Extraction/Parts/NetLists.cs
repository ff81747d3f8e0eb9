using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Parts;

/// <summary>
/// Lists that miss their total by exactly a figure that they do not count or count with the other sign: 增加285.45万元，其中160万元、95万元、38.45万元，同时收回8万元; 58人（年初55人、接收5人、去世2人）; 1512户，其中1052户、
/// 386户、合作社74个. Such a list is one of what came and went, or goes on in another unit, and its total is no plain sum.
/// </summary>
internal static class NetLists
{
    /// <summary>How far behind the list the figure may stand.</summary>
    private const int Reach = 2;

    /// <summary>So many figures, or digits of their total, that one figure's sign explains them by no chance.</summary>
    private const int FewestSigned = 3;

    public static bool IsOne(PartGroup group, PassageFrames passage)
    {
        var off = group.Total.Value - group.Parts.Sum(p => p.Value);
        if (off == 0 || group.Parts.Count < 2) return false;
        return Between(group, passage).Any(f => f.Value == Math.Abs(off)) || IsOfOther(group, passage) || Behind(group.Parts[^1], passage).Any(f => f.Value == Math.Abs(off)) || (group.Parts.Count >= FewestSigned || Slips.Length(group.Total.Value) >= FewestSigned) && group.Parts.Any(p => off == -2 * p.Value);
    }

    /// <summary>96台(套),其中机床12台、机器人6套、教学设备78台: an item in another unit among the parts.</summary>
    private static IEnumerable<Frame> Between(PartGroup group, PassageFrames passage) =>
        passage.Frames.Where(f => f.Index > group.Parts[0].Index && f.Index < group.Parts[^1].Index && f.Dimension == group.Total.Dimension && !group.Parts.Contains(f) && !f.Quantity.PerUnit && f.Depth == group.Parts[0].Depth);

    /// <summary>28个断面中,…合计26个,…;其中国控7个、省控9个、州控12个: another figure of the sentence is what the list adds up to.</summary>
    private static bool IsOfOther(PartGroup group, PassageFrames passage) =>
        group.Parts.Sum(p => p.Value) is var sum && passage.Frames.Any(f => f.Index < group.Parts[0].Index && f.Sentence == group.Total.Sentence && !ReferenceEquals(f, group.Total) && f.IsCommensurable(group.Total) && !f.IsComparison && f.Value == sum);

    private static IEnumerable<Frame> Behind(Frame last, PassageFrames passage) =>
        passage.Frames.Skip(last.Index + 1).TakeWhile(f => f.Sentence == last.Sentence).Take(Reach).Where(f => f.Dimension == last.Dimension && f.PartOf is null && !f.Quantity.PerUnit);
}
