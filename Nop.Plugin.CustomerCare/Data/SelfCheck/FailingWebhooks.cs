namespace Nop.Plugin.CustomerCare.Data.SelfCheck;

/// <summary>Addresses of other systems that don't take what they are told.</summary>
public sealed class FailingWebhooks(StoreDatabase database)
{
    /// <summary>Those that are on, by name.</summary>
    public async Task<IReadOnlyList<(string Name, DateTime? FailingSinceOnUtc)>> ReadAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.ReadAsync(
            "select [Name], [FailingSinceOnUtc] from [CustomerCareWebhook] where [IsEnabled] = @on order by [Name], [Id]",
            new SqlParameters { ["on"] = true },
            reader => (reader.GetString(0), reader.Instant(1)),
            cancellation);
    }
}
