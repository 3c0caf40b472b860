namespace Nop.Plugin.CustomerCare.Data.SelfCheck;

/// <summary>Errors in the store's log that name us.</summary>
public sealed class OwnLogLines(StoreDatabase database)
{
    /// <summary>The store's log may be huge, and only its key is sure to have an index.</summary>
    private const int WINDOW = 20_000;

    /// <summary>nopCommerce's number for errors; a fatal one has a higher.</summary>
    private const int ERROR = 40;

    /// <summary>Newest first, at most a hundred of the newest 20,000 lines of the log.</summary>
    public async Task<IReadOnlyList<OwnLogLine>> ReadAsync(DateTime sinceUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var newest = await session.FirstAsync<long?>("select max([Id]) from [Log]", null, cancellation) ?? 0;
        return await session.ReadAsync(
            "select l.[Id], l.[CreatedOnUtc], l.[ShortMessage], l.[FullMessage] from [Log] l where l.[Id] > @after and l.[LogLevelId] >= @level and l.[CreatedOnUtc] >= @since "
                + $"and (l.[ShortMessage] like @name or l.[FullMessage] like @code) order by l.[Id] desc{session.Engine.Page}",
            new SqlParameters
            {
                ["after"] = newest - WINDOW,
                ["level"] = ERROR,
                ["since"] = sinceUtc,
                ["name"] = "%Customer care%",
                ["code"] = "%Nop.Plugin.CustomerCare%",
                ["skip"] = 0,
                ["take"] = 100
            },
            reader => new OwnLogLine(reader.Count(0), reader.Instant(1)!.Value, reader.GetString(2), reader.IsDBNull(3) ? string.Empty : reader.GetString(3)),
            cancellation);
    }
}
