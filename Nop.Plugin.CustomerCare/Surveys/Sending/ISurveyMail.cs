namespace Nop.Plugin.CustomerCare.Surveys.Sending;

/// <summary>The store's mail queue, as far as surveys need it.</summary>
public interface ISurveyMail
{
    /// <summary>Writes the mail and puts it into the queue, marked with the claim so that it can be found there.</summary>
    /// <returns>The queued mail's id; null where the owner has switched the message template off, and no mail is sent.</returns>
    /// <exception cref="Exception">It could not be queued.</exception>
    Task<int?> QueueAsync(SurveyMailDraft draft, CancellationToken cancellation = default);

    /// <summary>Whether a mail with that claim's mark is in the queue: a process may have ended after queueing and before taking note of it.</summary>
    /// <param name="sinceUtc">Older mails aren't looked at.</param>
    Task<QueuedSurveyMail?> FindAsync(string claimId, string address, DateTime sinceUtc, CancellationToken cancellation = default);

    /// <summary>Takes those of the queued mails out of the queue that haven't left yet; the others, and those that are gone, are left alone.</summary>
    Task WithdrawAsync(IReadOnlyCollection<int> queuedEmailIds, CancellationToken cancellation = default);
}
