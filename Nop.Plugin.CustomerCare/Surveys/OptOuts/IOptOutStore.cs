namespace Nop.Plugin.CustomerCare.Surveys.OptOuts;

/// <summary>Keeps who wants no more surveys, by <see cref="Inquiries.Recipient.KeyOf"/>: nothing else of the person is needed, and it outlives their data.</summary>
public interface IOptOutStore
{
    Task<bool> IsOptedOutAsync(string recipientKey, CancellationToken cancellation = default);

    /// <summary>
    /// From now on, in every store and for every survey. Suppresses in the same transaction what is scheduled for the person and calls off reminders. Twice is the same as once.
    /// </summary>
    /// <returns>Ids of the host's queued mails of the person's invitations that may not have left yet.</returns>
    Task<IReadOnlyList<int>> AddAsync(string recipientKey, int storeId, OptOutSource source, DateTime nowUtc, CancellationToken cancellation = default);

    /// <summary>Takes it back; what was suppressed stays so.</summary>
    Task LiftAsync(string recipientKey, DateTime nowUtc, CancellationToken cancellation = default);
}
