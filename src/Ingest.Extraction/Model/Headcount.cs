using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>Whom a staffing figure counts.</summary>
public enum HeadcountCategory
{
    /// <summary>编制: posts authorised; seats, not people.</summary>
    [Code("establishment")] AuthorisedPosts,

    /// <summary>实有: persons there, by the report's own definition.</summary>
    [Code("actual")] ActualHeadcount,

    /// <summary>在岗: working here.</summary>
    [Code("on_duty")] AtWork,

    /// <summary>在编: sitting on authorised posts.</summary>
    [Code("on_establishment")] OnPost,

    /// <summary>在职: in service.</summary>
    [Code("on_post")] InService,

    [Code("retired")] Retiree,
    [Code("retired_cadre")] VeteranRetiree,
    [Code("retirees_all")] AllRetirees,

    /// <summary>编外, 临聘, 聘用: outside the authorised posts.</summary>
    [Code("off_establishment")] OffQuota,

    [Code("dispatched")] DispatchedLabour,
    [Code("public_welfare")] PublicWelfareJob,
    [Code("leaders")] Leaders,
    [Code("other")] Other,
}

/// <summary>A staffing figure of the unit itself.</summary>
public sealed record Headcount
{
    public required Place Place { get; init; }

    /// <summary>The figure with its counter, exactly as printed.</summary>
    public required string Raw { get; init; }

    public required int Count { get; init; }

    public required HeadcountCategory Category { get; init; }

    /// <summary>The words that named the category, as written.</summary>
    public required string Detail { get; init; }

    /// <summary>Place of the total of which the text says this figure is a part.</summary>
    public Place? PartOf { get; init; }

    public int? Section { get; init; }

    public required string Context { get; init; }
}
