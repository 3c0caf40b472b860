namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>What staff made of a return request: the host keeps the present state only, and when it was changed last.</summary>
/// <param name="ReturnRequestId">The host's id.</param>
/// <param name="Status">The host's number of its status.</param>
/// <param name="StaffNotes">As written; null if none.</param>
/// <param name="UpdatedOnUtc">UTC.</param>
public sealed record ReturnAnswerTrace(int ReturnRequestId, int StoreId, TracePerson Customer, string? OrderNumber, int Status, string? StaffNotes, DateTime UpdatedOnUtc);
