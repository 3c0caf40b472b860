using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Ties the host's queued mails to inquiries, so that none of them is taken for another inquiry and a mail that was given up leads back to its reply.</summary>
public sealed class InquiryMailRepository(StoreDatabase database)
{
    /// <summary>Ties the mails to the inquiry; those that are tied already stay as they are.</summary>
    /// <param name="eventSourceKey">The reply that these mails carry; null for mails that carry the customer's own message.</param>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    public Task AttachAsync(long inquiryId, IReadOnlyList<int> queuedEmailIds, string? eventSourceKey = null, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                if ((await InquiryTable.LockAsync(session, [inquiryId], cancellation)).Count == 0)
                    throw new InquiryNotFoundException(inquiryId);

                await InquiryMailTable.AttachAsync(session, queuedEmailIds.Select(mail => (mail, inquiryId, eventSourceKey)), cancellation);
            },
            cancellation);
    }

    /// <summary>What the mail belongs to; null if it isn't one of ours.</summary>
    public async Task<InquiryMail?> FindAsync(int queuedEmailId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.FirstAsync<InquiryMail>(
            "select [QueuedEmailId], [InquiryId], [EventSourceKey] from [CustomerCareInquiryMail] where [QueuedEmailId] = @id",
            new SqlParameters { ["id"] = queuedEmailId },
            cancellation);
    }
}
