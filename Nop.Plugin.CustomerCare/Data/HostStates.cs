namespace Nop.Plugin.CustomerCare.Data;

/// <summary>What we last saw of rows of the host that only have a present state, so that a real change can be told from saving the same once more.</summary>
public sealed class HostStates(StoreDatabase database)
{
    private static readonly RowInsert Insert = new(Tables.HostState, ["Kind", "SubjectId", "Digest", "SeenOnUtc"], "Kind", "SubjectId");

    /// <summary>Notes the state of a row.</summary>
    /// <param name="kind">At most 32 characters.</param>
    /// <param name="digest">64 characters.</param>
    /// <returns>The state that was noted before; null if this is the first.</returns>
    public async Task<string?> ReplaceAsync(string kind, int subjectId, string digest, DateTime nowUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters { ["kind"] = kind, ["id"] = subjectId, ["digest"] = digest, ["now"] = nowUtc };
        var before = await session.FirstAsync<string>("select [Digest] from [CustomerCareHostState] where [Kind] = @kind and [SubjectId] = @id", parameters, cancellation);
        if (before is null)
            await Insert.ExecuteAsync(session, [[kind, subjectId, digest, nowUtc]], cancellation);
        else if (before != digest)
            await session.ExecuteAsync(
                "update [CustomerCareHostState] set [Digest] = @digest, [SeenOnUtc] = @now where [Kind] = @kind and [SubjectId] = @id", parameters, cancellation);

        return before;
    }
}
