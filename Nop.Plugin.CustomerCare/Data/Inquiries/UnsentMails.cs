namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Changes mails in the host's table.</summary>
public sealed class UnsentMails(StoreDatabase database) : IUnsentMails
{
    public async Task<bool> RewriteAsync(int queuedEmailId, string subject, string body, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.ExecuteAsync(
            "update [QueuedEmail] set [Subject] = @subject, [Body] = @body where [Id] = @id and [SentOnUtc] is null and [SentTries] = 0",
            new SqlParameters { ["id"] = queuedEmailId, ["subject"] = ColumnText.Fit(subject, 1000), ["body"] = ColumnText.Fit(body) },
            cancellation) > 0;
    }
}
