namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Reads the shop's reply under a review from the host's table: the service for it has another name in each version.</summary>
public sealed class ReviewReplyText(StoreDatabase database)
{
    /// <summary>Null if there is none.</summary>
    public async Task<string?> ReadAsync(int reviewId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.FirstAsync<string>("select [ReplyText] from [ProductReview] where [Id] = @id", new SqlParameters { ["id"] = reviewId }, cancellation);
    }
}
