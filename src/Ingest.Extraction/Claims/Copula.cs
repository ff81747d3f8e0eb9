namespace Ingest.Extraction.Claims;

/// <summary>Words between the name of a rate or change and its figure, as patterns end with them: 接种率达到了, 增幅约为.</summary>
internal static class Copula
{
    public const string AtEnd = "(为|达到了|达到|达|是|约|仅|只有|(稳定|保持|维持)?在|:|=)*$";
}
