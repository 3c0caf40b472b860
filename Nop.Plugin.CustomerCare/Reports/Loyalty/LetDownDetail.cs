namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>A row of the list of loyal customers who were let down.</summary>
/// <param name="Name">Null if the host knows none.</param>
/// <param name="InquiryId">The latest inquiry whose promise was broken; null if there is none.</param>
/// <param name="Comment">Of the detractor's answer.</param>
public sealed record LetDownDetail(LetDownCustomer Customer, string? Name, string? Email, long? InquiryId, string? Subject, string? Comment);
