namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

/// <summary>A canned reply that can be put into a reply.</summary>
/// <param name="Text">Plain text, its tokens filled.</param>
public sealed record CannedOfferModel(int Id, string Name, string Text);
