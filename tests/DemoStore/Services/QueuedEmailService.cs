using Nop.Services.Messages;

namespace DemoStore.Services;

public sealed class QueuedEmailService(Entities<QueuedEmail> mails) : IQueuedEmailService
{
    public Task InsertQueuedEmailAsync(QueuedEmail queuedEmail)
    {
        return mails.InsertAsync(queuedEmail);
    }

    public Task UpdateQueuedEmailAsync(QueuedEmail queuedEmail)
    {
        return mails.UpdateAsync(queuedEmail);
    }

    public Task DeleteQueuedEmailAsync(QueuedEmail queuedEmail)
    {
        return mails.DeleteAsync(queuedEmail);
    }

    public async Task<QueuedEmail> GetQueuedEmailByIdAsync(int queuedEmailId)
    {
        return (await mails.FindAsync(queuedEmailId))!;
    }

    public Task<IPagedList<QueuedEmail>> SearchEmailsAsync(
        string? fromEmail, string? toEmail, DateTime? createdFromUtc, DateTime? createdToUtc, bool loadNotSentItemsOnly, bool loadOnlyItemsToBeSent,
        int maxSendTries, bool loadNewest, int pageIndex = 0, int pageSize = int.MaxValue)
    {
        const string Where =
            "lower(\"From\") like @from and lower(\"To\") like @to and \"CreatedOnUtc\" >= @since and \"CreatedOnUtc\" <= @until " +
            "and (\"SentOnUtc\" is null or @all = 1) and \"SentTries\" < @tries";
        var values = new
        {
            from = $"%{fromEmail?.ToLowerInvariant()}%",
            to = $"%{toEmail?.ToLowerInvariant()}%",
            since = createdFromUtc ?? new DateTime(1970, 1, 1),
            until = createdToUtc ?? new DateTime(2999, 1, 1),
            all = loadNotSentItemsOnly ? 0 : 1,
            tries = maxSendTries
        };
        return mails.PageAsync(Where, values, loadNewest ? "\"CreatedOnUtc\" desc, \"Id\" desc" : "\"PriorityId\" desc, \"CreatedOnUtc\"", pageIndex, pageSize);
    }
}
