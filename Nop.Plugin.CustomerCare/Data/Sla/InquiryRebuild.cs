using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Sla;

/// <summary>Derives everything about inquiries from their logs once more; rows that were right stay byte for byte the same.</summary>
public sealed class InquiryRebuild(StoreDatabase database, ISlaCatalogStore catalogs) : IInquiryRebuild
{
    /// <summary>How many inquiries a transaction holds: few enough for a form that has to wait for one of them to wait for well under a second.</summary>
    internal int AtOnce { get; init; } = 500;

    public async Task<InquiryScope> MeasureAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var count = await session.FirstAsync<long>("select count(*) from [CustomerCareInquiry]", cancellation: cancellation);
        return new InquiryScope(count, await session.FirstAsync<long?>("select max([Id]) from [CustomerCareInquiry]", cancellation: cancellation) ?? 0);
    }

    public Task<RebuildStep?> ExecuteAsync(long afterId, long lastId, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                var inquiries = await InquiryTable.LockNextAsync(session, afterId, lastId, AtOnce, cancellation);
                if (inquiries.Count == 0)
                    return null;

                // Only now: versions that these logs name were saved before their rows could be locked.
                var catalog = await catalogs.LoadAsync(cancellation);
                return new RebuildStep(inquiries[^1].Id, await ExecuteAsync(session, catalog, inquiries, cancellation));
            },
            cancellation);
    }

    private static async Task<RebuildFigures> ExecuteAsync(StoreSession session, SlaCatalog catalog, List<LockedInquiry> inquiries, CancellationToken cancellation)
    {
        var (first, last) = (inquiries[0].Id, inquiries[^1].Id);
        var logs = await EventLog.ReadRangeAsync(session, first, last, cancellation);
        var stored = (await ClockTable.ReadRangeAsync(session, first, last, cancellation)).ToLookup(row => row.InquiryId);
        var writer = new ProjectionWriter(catalog);
        var problems = new List<string>();
        foreach (var inquiry in inquiries)
        {
            if (Problem(() => writer.Compare(inquiry, logs[inquiry.Id], stored[inquiry.Id])) is { } problem)
                problems.Add($"Inquiry {inquiry.Id}: {problem}");
        }

        await writer.WriteAsync(session, cancellation);
        return new RebuildFigures(inquiries.Count, writer.WrongInquiries, writer.Clocks.Count, problems.Count, [.. problems.Take(RebuildFigures.GreatestProblems)]);
    }

    private static string? Problem(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (Exception exception) when (exception is FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return exception.Message;
        }
    }
}
