using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Derives everything about inquiries from their logs once more; rows that were right stay byte for byte the same.</summary>
public sealed class InquiryRebuild(StoreDatabase database, ISlaCatalogStore catalogs)
{
    /// <summary>Rebuilds these inquiries in one transaction; give some hundreds at a time. Ids that don't exist are passed over.</summary>
    public async Task ExecuteAsync(IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation = default)
    {
        var catalog = await catalogs.LoadAsync(cancellation);
        await database.TransactAsync(
            async session =>
            {
                var locked = await InquiryTable.LockAsync(session, inquiryIds, cancellation);
                if (locked.Count == 0)
                    return;

                var logs = await EventLog.ReadManyAsync(session, [.. locked.Select(inquiry => inquiry.Id)], cancellation);
                await new ProjectionWriter(session, catalog).ExecuteAsync(locked, logs, cancellation);
            },
            cancellation);
    }

    /// <summary>The next ids after this one, in order; none at the end.</summary>
    public async Task<IReadOnlyList<long>> NextIdsAsync(long afterId, int count, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.QueryAsync<long>(
            "select [Id] from [CustomerCareInquiry] where [Id] > @after order by [Id]" + session.Engine.Page,
            new SqlParameters { ["after"] = afterId, ["skip"] = 0, ["take"] = count },
            cancellation);
    }
}
