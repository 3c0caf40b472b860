namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>A private message of the store between two registered customers.</summary>
/// <param name="Id">The host's id of the message.</param>
/// <param name="Text">As written, in the host's own markup.</param>
/// <param name="CreatedOnUtc">UTC.</param>
public sealed record PrivateMessageTrace(int Id, int StoreId, TracePerson From, TracePerson To, string? Subject, string? Text, DateTime CreatedOnUtc);
