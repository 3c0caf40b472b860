namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>A product review, and the shop's reply under it. The host keeps neither when a reply was written nor by whom.</summary>
/// <param name="Id">The host's id of the review.</param>
/// <param name="Rating">Stars, 1 to 5.</param>
/// <param name="VendorId">Of the product; null if it is the shop's own.</param>
/// <param name="ReplyText">Null while there is none.</param>
public sealed record ReviewTrace(
    int Id, int StoreId, TracePerson Customer, string? ProductName, int? VendorId, int Rating, string? Title, string? Text, DateTime CreatedOnUtc, string? ReplyText = null);
