using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>A document cited by its number, and mostly its title: 《…的通知》（云财绩〔2023〕6号）.</summary>
/// <param name="Title">The title between its marks, folded; empty where the number stands alone.</param>
/// <param name="Agency">The letters before the year; words of the sentence may stand before them.</param>
/// <param name="Year">The year of the number.</param>
/// <param name="Number">The number in that year.</param>
/// <param name="Sum">The sum of money that stands first in its clause behind the number, folded; empty where none does.</param>
/// <param name="Place">The number as printed.</param>
public sealed record Citation(string Title, string Agency, int Year, int Number, string Sum, Place Place);
