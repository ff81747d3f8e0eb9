using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Ingest.Review;

/// <summary>Markup that is safe to print. Made from interpolated strings, whose text is escaped and whose markup is not: what a report says can never become part of the page.</summary>
internal readonly record struct Html(string Markup)
{
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Html Empty { get; } = new("");

    /// <summary>Markup from an interpolated string.</summary>
    public static Html Of(HtmlTemplate template) => new(template.Text);

    /// <summary>Text, escaped.</summary>
    public static Html Text(string text) => new(_encoder.Encode(text));

    /// <summary>Pieces one after the other.</summary>
    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces.Select(p => p.Markup)));

    public override string ToString() => Markup;
}

/// <summary>Collects the pieces of an interpolated string.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlTemplate(int literalLength, int formattedCount)
{
    private readonly StringBuilder _text = new(literalLength + (formattedCount * 16));

    public string Text => _text.ToString();

    public void AppendLiteral(string markup) => _text.Append(markup);

    public void AppendFormatted(Html markup) => _text.Append(markup.Markup);

    public void AppendFormatted(IEnumerable<Html> pieces) => _text.Append(Html.Join(pieces).Markup);

    public void AppendFormatted(string? text) => _text.Append(Html.Text(text ?? "").Markup);

    public void AppendFormatted(int number) => _text.Append(number);
}
