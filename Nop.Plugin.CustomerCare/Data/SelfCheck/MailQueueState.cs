namespace Nop.Plugin.CustomerCare.Data.SelfCheck;

/// <summary>How the store's mail queue moves.</summary>
public sealed class MailQueueState(StoreDatabase database)
{
    /// <summary>After so many tries the host gives a mail up.</summary>
    private const int TRIES = 3;

    /// <summary>The mails that should have left by now.</summary>
    /// <param name="nowUtc">Mails that are meant for later don't wait.</param>
    /// <returns>How many, and when the oldest was written, UTC.</returns>
    public async Task<(int Count, DateTime? OldestOnUtc)> WaitingAsync(DateTime nowUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return (await session.ReadAsync(
            "select count(*), min([CreatedOnUtc]) from [QueuedEmail] where [SentOnUtc] is null and [SentTries] < @tries and ([DontSendBeforeDateUtc] is null or [DontSendBeforeDateUtc] <= @now)",
            new SqlParameters { ["tries"] = TRIES, ["now"] = nowUtc },
            reader => (reader.Count(0), reader.Instant(1)),
            cancellation))[0];
    }

    /// <summary>How many mails written since then the host has given up.</summary>
    public async Task<int> GivenUpAsync(DateTime sinceUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return (int)await session.FirstAsync<long>(
            "select count(*) from [QueuedEmail] where [SentOnUtc] is null and [SentTries] >= @tries and [CreatedOnUtc] >= @since",
            new SqlParameters { ["tries"] = TRIES, ["since"] = sinceUtc },
            cancellation);
    }
}
