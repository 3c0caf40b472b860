using Nop.Plugin.CustomerCare.Inquiries.Recovery;

namespace Nop.Plugin.CustomerCare.Data.Traces;

/// <summary>A table of the host, read in order of its ids. Only that key is sure to have an index.</summary>
/// <param name="name">In the database; its rows stand under the name t in what is read.</param>
internal sealed class HostTable(string name)
{
    /// <summary>How many ids one statement looks at, whether or not their rows are wanted.</summary>
    private const int WINDOW = 20_000;

    /// <summary>The id before the first row of that instant or later, found by halving: ids follow the time.</summary>
    public async Task<TraceCursor> FindStartAsync(StoreDatabase database, DateTime fromUtc, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        var (low, high) = (0, await session.FirstAsync<int?>($"select max([Id]) from [{name}]", null, cancellation) ?? 0);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var row = await session.FirstAsync<Row>(
                $"select [Id], [CreatedOnUtc] from [{name}] where [Id] > @middle order by [Id]{session.Engine.Page}",
                new SqlParameters { ["middle"] = middle, ["skip"] = 0, ["take"] = 1 },
                cancellation);
            if (row is null || row.CreatedOnUtc.AsUtc() >= fromUtc)
                high = middle;
            else
                low = row.Id;
        }

        return new TraceCursor(low);
    }

    /// <summary>The next rows by id that were created in the range.</summary>
    /// <param name="columns">With the joins that they need: what stands between "select" and "where".</param>
    /// <param name="condition">What else must hold.</param>
    /// <returns>The rows, and the last id that was looked at; null for that at the end of the table.</returns>
    public async Task<(IReadOnlyList<T> Rows, int? LastId)> ReadAsync<T>(
        StoreDatabase database,
        string columns,
        string condition,
        SqlParameters parameters,
        HostSpan span,
        CancellationToken cancellation)
        where T : IHostRow
    {
        await using var session = await database.OpenAsync(cancellation);
        var first = await session.FirstAsync<int?>(
            $"select [Id] from [{name}] where [Id] > @after order by [Id]{session.Engine.Page}", new SqlParameters { ["after"] = span.AfterId, ["skip"] = 0, ["take"] = 1 }, cancellation);
        if (first is not { } start)
            return ([], null);

        var last = start > int.MaxValue - WINDOW ? int.MaxValue : start + WINDOW - 1;
        (parameters["after"], parameters["last"], parameters["from"], parameters["to"]) = (span.AfterId, last, span.FromUtc, span.ToUtc);
        (parameters["skip"], parameters["take"]) = (0, span.AtMost);
        var rows = await session.QueryAsync<T>(
            $"select {columns} where t.[Id] > @after and t.[Id] <= @last and t.[CreatedOnUtc] >= @from and t.[CreatedOnUtc] < @to and {condition} order by t.[Id]{session.Engine.Page}",
            parameters,
            cancellation);
        return (rows, rows.Count < span.AtMost ? last : rows[^1].Id);
    }

    private sealed class Row
    {
        public int Id { get; set; }
        public DateTime CreatedOnUtc { get; set; }
    }
}

internal interface IHostRow
{
    int Id { get; }
}

/// <param name="FromUtc">Included, UTC.</param>
/// <param name="ToUtc">Not included, UTC.</param>
internal sealed record HostSpan(int AfterId, DateTime FromUtc, DateTime ToUtc, int AtMost);
