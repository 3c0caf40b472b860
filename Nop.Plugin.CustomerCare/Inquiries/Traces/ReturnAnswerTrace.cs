namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>What staff made of a return request: the host keeps the present state only, and when it was changed last.</summary>
/// <param name="ReturnRequestId">The host's id.</param>
/// <param name="Status">The host's number of its status.</param>
/// <param name="StaffNotes">As written; null if none.</param>
/// <param name="UpdatedOnUtc">UTC.</param>
/// <param name="EarlierIds">The host's ids of the return requests that the same customer sent just before, the highest first: one of them may name the submission.</param>
public sealed record ReturnAnswerTrace(
    int ReturnRequestId, int StoreId, TracePerson Customer, string? OrderNumber, int Status, string? StaffNotes, DateTime UpdatedOnUtc, IReadOnlyList<int>? EarlierIds = null);
