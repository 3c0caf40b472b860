namespace Nop.Plugin.CustomerCare.Surveys.Sending;

/// <summary>
/// Keeps invitations while they are sent. Who works on one holds a lease by the database's clock; whoever has lost it changes nothing any more. All instants are UTC.
/// </summary>
public interface IInvitationStore
{
    /// <summary>Takes up to that many of what is due in surveys that are switched on, the longest due first; what others hold is left out.</summary>
    Task<IReadOnlyList<ClaimedInvitation>> ClaimAsync(DateTime nowUtc, int atMost, CancellationToken cancellation = default);

    /// <summary>
    /// Asks whether the mail may be queued now; if so, stores its token's hash. Only one process at a time decides about one address, and about one survey that has a daily limit.
    /// </summary>
    Task<SendingTurn> TakeTurnAsync(ClaimedInvitation claimed, string tokenHash, SendingLimits limits, DateTime nowUtc, CancellationToken cancellation = default);

    /// <summary>The mail or reminder is in the queue.</summary>
    /// <param name="nextDueOnUtc">When the reminder is due; null for none.</param>
    /// <param name="expiresOnUtc">For a mail; a reminder doesn't prolong what it reminds of.</param>
    Task MarkSentAsync(
        ClaimedInvitation claimed,
        int queuedEmailId,
        DateTime sentOnUtc,
        DateTime? nextDueOnUtc,
        DateTime expiresOnUtc,
        CancellationToken cancellation = default);

    /// <summary>Nobody is asked. Of a reminder: none is sent.</summary>
    Task SuppressAsync(ClaimedInvitation claimed, SuppressionReason reason, CancellationToken cancellation = default);

    /// <summary>It waits until then.</summary>
    /// <param name="problem">For an admin; null if it waits as planned.</param>
    Task PostponeAsync(ClaimedInvitation claimed, DateTime dueOnUtc, string? problem = null, CancellationToken cancellation = default);

    /// <summary>It could not be sent.</summary>
    /// <param name="retryOnUtc">When it is tried again; null if it isn't any more.</param>
    Task FailAsync(ClaimedInvitation claimed, string problem, DateTime? retryOnUtc, CancellationToken cancellation = default);
}
