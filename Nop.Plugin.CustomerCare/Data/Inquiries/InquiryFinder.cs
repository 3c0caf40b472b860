using Nop.Plugin.CustomerCare.Inquiries.Api;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Looks inquiries, events and stray replies up by source key.</summary>
public sealed class InquiryFinder(StoreDatabase database) : IInquiryFinder
{
    public Task<long?> FindOpenedAsync(string sourceKey, CancellationToken cancellation = default)
    {
        return FindAsync("select [Id] from [CustomerCareInquiry] where [SourceKey] = @key", sourceKey, cancellation);
    }

    public Task<long?> FindRecordedAsync(string sourceKey, CancellationToken cancellation = default)
    {
        return FindAsync("select [InquiryId] from [CustomerCareInquiryEvent] where [SourceKey] = @key", sourceKey, cancellation);
    }

    public async Task<bool> IsStrayAsync(string replyKey, CancellationToken cancellation = default)
    {
        return await FindAsync("select [Id] from [CustomerCareStrayReply] where [SourceKey] = @key", replyKey, cancellation) is not null;
    }

    private async Task<long?> FindAsync(string sql, string key, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.FirstAsync<long?>(sql, new SqlParameters { ["key"] = key }, cancellation);
    }
}
