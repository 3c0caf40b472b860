namespace Nop.Plugin.CustomerCare.Inquiries.Html;

/// <summary>A piece of HTML: text, or a tag.</summary>
/// <param name="Text">Decoded text; the tag's name in lower case.</param>
/// <param name="Href">The decoded href of a start tag; null if it has none.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, string Text, string? Href = null);
