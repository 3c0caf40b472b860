using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Inquiries.Following;

/// <summary>A message as its requester may see it.</summary>
/// <param name="IsFromShop">Else the requester wrote it.</param>
/// <param name="AuthorName">Null if unknown.</param>
/// <param name="HappenedOnUtc">UTC.</param>
/// <param name="Text">Plain text; null where the words in the log are not those that were exchanged but what staff noted of them.</param>
/// <param name="Html">The same as clean HTML (<see cref="Inquiries.Html.ReplyHtml"/>), only where a reply was written so; null otherwise.</param>
public sealed record ShownMessage(bool IsFromShop, string? AuthorName, DateTime HappenedOnUtc, string? Text, string? Html = null)
{
    /// <summary>What went with it to the requester.</summary>
    public IReadOnlyList<Attachment> Files { get; init; } = [];
}
