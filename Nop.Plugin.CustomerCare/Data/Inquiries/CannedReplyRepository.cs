using Nop.Plugin.CustomerCare.Inquiries.Canned;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Keeps canned replies. A deleted one stays in the table, out of sight.</summary>
public sealed class CannedReplyRepository(StoreDatabase database, TimeProvider clock)
{
    private const string Columns = "[Id], [Name], [Body], [StoreId], [LanguageCode], [UseCount]";

    /// <summary>All, by name.</summary>
    public async Task<IReadOnlyList<CannedReply>> ListAsync(CancellationToken cancellation = default)
    {
        return await ReadAsync("[DeletedOnUtc] is null", new SqlParameters(), cancellation);
    }

    /// <summary>Those for a store and a language, by name; of a language that isn't known, only those for all.</summary>
    public async Task<IReadOnlyList<CannedReply>> ForAsync(int storeId, string? languageCode, CancellationToken cancellation = default)
    {
        return await ReadAsync(
            "[DeletedOnUtc] is null and ([StoreId] is null or [StoreId] = @store) and ([LanguageCode] is null or [LanguageCode] = @language)",
            new SqlParameters { ["store"] = storeId, ["language"] = languageCode ?? string.Empty },
            cancellation);
    }

    /// <summary>Null if there is none with that id.</summary>
    public async Task<CannedReply?> FindAsync(int id, CancellationToken cancellation = default)
    {
        return (await ReadAsync("[DeletedOnUtc] is null and [Id] = @id", new SqlParameters { ["id"] = id }, cancellation)).SingleOrDefault();
    }

    /// <summary>Adds it where its id is 0, else changes it; its use count stays.</summary>
    /// <returns>Its id; null if there is none to change.</returns>
    public async Task<int?> SaveAsync(CannedReply reply, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reply);
        await using var session = await database.OpenAsync(cancellation);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var parameters = new SqlParameters
        {
            ["Name"] = ColumnText.Fit(reply.Name, CannedReply.LongestName),
            ["Body"] = ColumnText.Fit(reply.Body),
            ["StoreId"] = reply.StoreId,
            ["LanguageCode"] = ColumnText.Fit(reply.LanguageCode, 10),
            ["ChangedOnUtc"] = nowUtc
        };
        if (reply.Id == 0)
        {
            parameters["CreatedOnUtc"] = nowUtc;
            parameters["UseCount"] = 0;
            var insert = session.Engine.InsertReturningId(Tables.CannedReply, ["Name", "Body", "StoreId", "LanguageCode", "CreatedOnUtc", "ChangedOnUtc", "UseCount"]);
            return await session.FirstAsync<int>(insert, parameters, cancellation);
        }

        parameters["Id"] = reply.Id;
        var changed = await session.ExecuteAsync(
            "update [CustomerCareCannedReply] set [Name] = @Name, [Body] = @Body, [StoreId] = @StoreId, [LanguageCode] = @LanguageCode, [ChangedOnUtc] = @ChangedOnUtc "
                + "where [Id] = @Id and [DeletedOnUtc] is null",
            parameters,
            cancellation);
        return changed > 0 ? reply.Id : null;
    }

    public async Task DeleteAsync(int id, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        await session.ExecuteAsync(
            "update [CustomerCareCannedReply] set [DeletedOnUtc] = @now where [Id] = @id and [DeletedOnUtc] is null",
            new SqlParameters { ["id"] = id, ["now"] = clock.GetUtcNow().UtcDateTime },
            cancellation);
    }

    /// <summary>Counts one reply for each of these.</summary>
    public async Task CountUseAsync(IReadOnlyCollection<int> ids, CancellationToken cancellation = default)
    {
        if (ids.Count == 0)
            return;

        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters();
        await session.ExecuteAsync($"update [CustomerCareCannedReply] set [UseCount] = [UseCount] + 1 where {session.Engine.In("[Id]", "id", ids, parameters)}", parameters, cancellation);
    }

    private async Task<IReadOnlyList<CannedReply>> ReadAsync(string where, SqlParameters parameters, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.ReadAsync(
            $"select {Columns} from [CustomerCareCannedReply] where {where} order by [Name], [Id]",
            parameters,
            reader => new CannedReply
            {
                Id = reader.GetInt32(0),
                Name = reader.GetString(1),
                Body = reader.GetString(2),
                StoreId = reader.Number(3),
                LanguageCode = reader.Text(4),
                UseCount = reader.GetInt32(5)
            },
            cancellation);
    }
}
