namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>A mail in the host's queue, sent or not. The host keeps no template, store or customer with it.</summary>
/// <param name="Id">The host's id of the mail.</param>
/// <param name="Body">HTML.</param>
/// <param name="CreatedOnUtc">UTC.</param>
public sealed record QueuedMailTrace(
    int Id, string? From, string? FromName, string? To, string? ToName, string? ReplyTo, string? ReplyToName, string? Subject, string? Body, int EmailAccountId, DateTime CreatedOnUtc);
