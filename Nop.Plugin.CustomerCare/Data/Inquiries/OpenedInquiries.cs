using Nop.Plugin.CustomerCare.Inquiries.Import;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Looks inquiries up by source key, for imports.</summary>
public sealed class OpenedInquiries(StoreDatabase database) : IOpenedInquiries
{
    public async Task<IReadOnlyDictionary<string, DateTime>> FindAsync(IReadOnlyCollection<string> sourceKeys, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters();
        var rows = await session.QueryAsync<Row>(
            $"select [SourceKey], [CreatedOnUtc] from [CustomerCareInquiry] where {session.Engine.In("[SourceKey]", "key", sourceKeys, parameters)}",
            parameters,
            cancellation);

        return rows.ToDictionary(row => row.SourceKey, row => row.CreatedOnUtc.AsUtc(), StringComparer.Ordinal);
    }

    private sealed class Row
    {
        public string SourceKey { get; set; } = string.Empty;
        public DateTime CreatedOnUtc { get; set; }
    }
}
