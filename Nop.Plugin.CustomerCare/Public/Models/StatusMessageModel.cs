namespace Nop.Plugin.CustomerCare.Public.Models;

/// <param name="IsFromShop">Else the requester wrote it.</param>
/// <param name="When">In the store's zone, as people read it.</param>
/// <param name="WhenUtc">As machines read it.</param>
/// <param name="Text">As written; null where <see cref="Stead"/> stands in for it.</param>
/// <param name="Stead">A sentence of ours in place of words that aren't shown.</param>
/// <param name="IsCut">Whether the text goes on.</param>
/// <param name="Html">A reply of the shop as clean HTML, in place of the text; null where it was written plain.</param>
public sealed record StatusMessageModel(bool IsFromShop, string Author, string When, string WhenUtc, string? Text, string? Stead, bool IsCut, string? Html = null)
{
    /// <summary>What went with it.</summary>
    public IReadOnlyList<StatusFileModel> Files { get; init; } = [];
}
