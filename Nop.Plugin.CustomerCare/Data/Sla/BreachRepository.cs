using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Sla;

/// <summary>
/// Keeps broken promises. They follow from the clocks, so a look that comes late finds the same as one in time. It looks at open clocks only: one that ends too late is recorded with its end
/// (<see cref="ProjectionWriter"/>), so that a look costs what is overdue and not what has ever been.
/// </summary>
public sealed class BreachRepository(StoreDatabase database, TimeProvider clock)
{
    private const string Unrecorded =
        "select c.[InquiryId], c.[Metric], c.[Cycle], c.[StartedOnUtc], c.[OverdueOnUtc] from [CustomerCareSlaClock] c join [CustomerCareInquiry] i on i.[Id] = c.[InquiryId] "
        + "where i.[IsSpam] = @spam and c.[OverdueOnUtc] <= @certain and c.[State] in (@running, @paused) "
        + "and not exists (select 1 from [CustomerCareBreach] b where b.[InquiryId] = c.[InquiryId] and b.[Metric] = c.[Metric] "
        + "and (c.[Metric] <> @cycles or b.[StartedOnUtc] = c.[StartedOnUtc])) "
        + "order by c.[OverdueOnUtc], c.[InquiryId], c.[Metric]";

    /// <summary>Records promises that are overdue for certain, see <see cref="CertainBreach"/>, and that nobody has found yet, the oldest first, and returns them; each is returned to one caller only, ever. Spam has none.</summary>
    /// <param name="atMost">As many as this are done at once; fewer returned than this means that there are no more.</param>
    public Task<IReadOnlyList<Breach>> RecordNewAsync(int atMost = 200, CancellationToken cancellation = default)
    {
        var nowUtc = clock.NowUtc();
        return database.TransactAsync(session => RecordNewAsync(session, nowUtc, atMost, cancellation), cancellation);
    }

    /// <summary>The breaches of one inquiry, the oldest first.</summary>
    public async Task<IReadOnlyList<Breach>> ListAsync(long inquiryId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return [.. (await BreachTable.ReadAsync(session, [inquiryId], cancellation)).Select(row => row.ToBreach())];
    }

    private static async Task<IReadOnlyList<Breach>> RecordNewAsync(StoreSession session, DateTime nowUtc, int atMost, CancellationToken cancellation)
    {
        var found = await session.QueryAsync<BreachRow>(Unrecorded + session.Engine.Page, Parameters(nowUtc, atMost), cancellation);
        if (found.Count == 0)
            return [];

        foreach (var row in found)
            row.FoundOnUtc = nowUtc;

        // Whoever comes second sees what the first has recorded.
        await InquiryTable.LockAsync(session, found.Select(row => row.InquiryId).Distinct().ToList(), cancellation);
        return [.. (await BreachTable.AddAsync(session, found, cancellation)).Select(row => row.ToBreach())];
    }

    private static SqlParameters Parameters(DateTime nowUtc, int atMost)
    {
        return new SqlParameters
        {
            ["spam"] = false,
            ["certain"] = CertainBreach.AsOf(nowUtc),
            ["running"] = WireName.Of(ClockState.Running),
            ["paused"] = WireName.Of(ClockState.Paused),
            ["cycles"] = WireName.Of(SlaMetric.NextResponse),
            ["skip"] = 0,
            ["take"] = atMost
        };
    }
}
