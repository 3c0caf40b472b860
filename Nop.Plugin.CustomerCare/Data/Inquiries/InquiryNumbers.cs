namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Finds the numbers of inquiries by their source keys.</summary>
public sealed class InquiryNumbers(StoreDatabase database)
{
    /// <summary>The numbers of those that there are, by source key.</summary>
    public async Task<IReadOnlyDictionary<string, long>> FindAsync(IReadOnlyCollection<string> sourceKeys, CancellationToken cancellation = default)
    {
        if (sourceKeys.Count == 0)
            return new Dictionary<string, long>();

        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters();
        var rows = await session.QueryAsync<InquiryRow>(
            $"select [Id], [SourceKey] from [CustomerCareInquiry] where {session.Engine.In("[SourceKey]", "key", sourceKeys, parameters)}",
            parameters,
            cancellation);

        return rows.ToDictionary(row => row.SourceKey, row => row.Id, StringComparer.Ordinal);
    }
}
