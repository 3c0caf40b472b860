using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Keeps what rows of the host said last. A review is read by SQL, because the host's service for it has another name in each version.</summary>
public sealed class HostStates(StoreDatabase database) : IHostStates
{
    private static readonly RowInsert Insert = new(Tables.HostState, ["Kind", "SubjectId", "Digest", "SeenOnUtc"], "Kind", "SubjectId");

    public async Task<string?> ReplaceAsync(string kind, int subjectId, string digest, DateTime nowUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var row = new SqlParameters { ["kind"] = kind, ["id"] = subjectId };
        var before = await session.FirstAsync<string>("select [Digest] from [CustomerCareHostState] where [Kind] = @kind and [SubjectId] = @id", row, cancellation);
        (row["digest"], row["now"]) = (digest, nowUtc);
        if (before is null)
            await Insert.ExecuteAsync(session, [[kind, subjectId, digest, nowUtc]], cancellation);
        else if (before != digest)
            await session.ExecuteAsync("update [CustomerCareHostState] set [Digest] = @digest, [SeenOnUtc] = @now where [Kind] = @kind and [SubjectId] = @id", row, cancellation);

        return before;
    }

    public async Task<string?> ReviewReplyAsync(int reviewId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.FirstAsync<string>("select [ReplyText] from [ProductReview] where [Id] = @id", new SqlParameters { ["id"] = reviewId }, cancellation);
    }
}
