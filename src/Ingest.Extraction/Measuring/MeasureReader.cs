using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Measuring;

/// <summary>Quantities that are neither money nor staffing, with the part they play.</summary>
internal static class MeasureReader
{
    private static readonly string[] Targets = ["目标", "任务", "计划", "应", "指标值", "下达"];
    private static readonly string[] Rates = ["率", "占", "比例", "比重", "完成", "达"];
    private static readonly string[] Changes = ["增长", "下降", "增加", "减少", "上升", "降低", "提高", "增幅", "降幅"];

    public static IReadOnlyList<Measure> Read(PassageFrames passage, FrameContext context, IReadOnlySet<Frame> staff) =>
    [
        .. passage.Frames
            .Where(f => f.Quantity.Kind is QuantityKind.Count or QuantityKind.Percent or QuantityKind.PercentagePoint or QuantityKind.Ratio && !staff.Contains(f))
            .Select(f => new Measure
            {
                Place = f.Place,
                Raw = f.Raw,
                Number = f.Quantity.Number,
                Unit = f.Quantity.Unit,
                Kind = f.Quantity.Kind switch { QuantityKind.Count => MeasureKind.Count, QuantityKind.Percent => MeasureKind.Percent, _ => MeasureKind.Ratio },
                Role = RoleOf(f),
                Subject = f.Subject,
                Section = context.Section,
                Context = Contexts.Of(f),
            }),
    ];

    private static MeasureRole RoleOf(Frame frame)
    {
        var phrase = frame.Phrase;
        if (Changes.Any(w => phrase.EndsWith(w, StringComparison.Ordinal) || phrase.EndsWith(w + "了", StringComparison.Ordinal))) return MeasureRole.Change;
        if (Targets.Any(w => phrase.Contains(w, StringComparison.Ordinal)) && !phrase.Contains("完成", StringComparison.Ordinal)) return MeasureRole.Target;
        if (frame.Quantity.Kind == QuantityKind.Percent) return Rates.Any(w => phrase.Contains(w, StringComparison.Ordinal)) ? MeasureRole.Rate : MeasureRole.Other;
        return MeasureRole.Actual;
    }
}
