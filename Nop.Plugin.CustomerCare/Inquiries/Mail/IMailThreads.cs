namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>Knows which mails belong to which inquiry.</summary>
public interface IMailThreads
{
    /// <summary>The inquiries that the mails with these message ids belong to, in the order of the ids; each once.</summary>
    Task<IReadOnlyList<long>> FindByMessageIdsAsync(IReadOnlyCollection<string> messageIds, CancellationToken cancellation = default);

    /// <summary>The inquiries of a requester that are neither spam nor merged nor anonymised, the one with the latest message first.</summary>
    /// <param name="emailKey">See <see cref="EmailKey"/>.</param>
    Task<IReadOnlyList<Inquiry>> FindByRequesterAsync(string emailKey, int atMost, CancellationToken cancellation = default);

    /// <summary>Notes that a mail belongs to an inquiry; what is known of a message id already stays as it is.</summary>
    /// <param name="eventSourceKey">The event that it became.</param>
    Task AddAsync(string messageId, long inquiryId, string eventSourceKey, CancellationToken cancellation = default);
}
