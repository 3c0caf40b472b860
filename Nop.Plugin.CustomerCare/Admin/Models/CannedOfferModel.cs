namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <summary>A canned reply that can be put into a reply.</summary>
/// <param name="Text">Plain text, its tokens filled.</param>
public sealed record CannedOfferModel(int Id, string Name, string Text);
