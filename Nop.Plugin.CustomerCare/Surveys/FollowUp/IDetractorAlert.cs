namespace Nop.Plugin.CustomerCare.Surveys.FollowUp;

/// <summary>Tells the managers of a store that somebody was unhappy.</summary>
public interface IDetractorAlert
{
    /// <summary>
    /// Queues one mail to each manager. Called again with the same claim, it queues only what isn't in the store's queue yet: a process may have ended between two of them.
    /// </summary>
    /// <returns>How many mails of the claim stand in the queue now; 0 where the owner has switched the message template off.</returns>
    /// <exception cref="Exception">A mail could not be queued; the others may have been.</exception>
    Task<int> QueueAsync(DetractorAlertDraft draft, CancellationToken cancellation = default);
}
