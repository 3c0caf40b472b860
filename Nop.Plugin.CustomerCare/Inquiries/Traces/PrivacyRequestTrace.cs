namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>A customer asked the store to delete their account.</summary>
/// <param name="Id">The host's id of the log entry.</param>
/// <param name="CreatedOnUtc">UTC.</param>
public sealed record PrivacyRequestTrace(int Id, int StoreId, TracePerson Customer, string? Details, DateTime CreatedOnUtc);
