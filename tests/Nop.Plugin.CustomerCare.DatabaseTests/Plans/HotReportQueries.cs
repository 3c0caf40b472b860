using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Loyalty;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Loyalty;
using Nop.Plugin.CustomerCare.Reports.Trends;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Plans;

/// <summary>The hot queries of cards and reports: of a period they may read all, of the years before it nothing.</summary>
internal static class HotReportQueries
{
    private static readonly DateTime End = MillionRows.End;
    private static readonly DateTime From = MillionRows.End.AddDays(-30);
    private static readonly FixedClock Now = new(MillionRows.End);

    public static IReadOnlyList<(string Name, Func<StoreDatabase, MillionRows.AppliedIds, Task> AskAsync)> All { get; } =
    [
        ("card: service today", (d, _) => new ServiceTodayQuery(d, Now).ExecuteAsync()),
        ("card: a week's promises", (d, _) => TrendAsync(d, TrendSpan.Week)),
        ("clocks of 30 days", (d, _) => ReportAsync(d, ReportFilter.None)),
        ("clocks of 30 days, an agent's", (d, _) => ReportAsync(d, new ReportFilter { AgentId = 103 })),
        ("clocks of 30 days, one store's by mail", (d, _) => ReportAsync(d, new ReportFilter { StoreId = 1, Channel = Channel.Email })),
        ("list of clocks, first page", (d, _) => new ClockListQuery(d).PageAsync(Clocks, ClockListSort.Due, true, End, 0, 50)),
        ("list of an agent's clocks, first page", (d, _) => new ClockListQuery(d).PageAsync(Clocks with { Report = new ReportFilter { AgentId = 103 } }, ClockListSort.Due, true, End, 0, 50)),
        ("list of clocks, count", (d, _) => new ClockListQuery(d).CountAsync(Clocks, End)),
        ("agents and vendors, clocks", (d, _) => WholeAsync(new TeamQuery(d).ReadClocksAsync(From, End, ReportFilter.None))),
        ("agents and vendors, open now", (d, _) => new TeamQuery(d).ReadLoadAsync(ReportFilter.None)),
        ("agents and vendors, satisfaction", (d, _) => new TeamQuery(d).ReadSatisfactionAsync(From, End, ReportFilter.None)),
        ("repeated contact, an agent's", (d, _) => WholeAsync(new RepliedInquiryQuery(d).ReadAsync(From, End, new ReportFilter { AgentId = 103 }, TimeSpan.FromHours(72)))),
        ("repeated contact", (d, _) => WholeAsync(new RepliedInquiryQuery(d).ReadAsync(From, End, ReportFilter.None, TimeSpan.FromHours(72)))),
        ("arrivals", (d, _) => WholeAsync(new ArrivalQuery(d).ReadAsync(From, End, ReportFilter.None))),
        ("loyalty, answers", (d, _) => new LoyaltyQuery(d).AnswersAsync(Loyalty)),
        ("loyalty, contacts of the answers", async (d, _) => await new LoyaltyQuery(d).ContactsAsync([.. (await new LoyaltyQuery(d).AnswersAsync(Loyalty)).Take(500)], From.AddDays(-90))),
        ("loyalty, whom we served", (d, _) => new LoyaltyQuery(d).ServedAsync(Loyalty, End)),
        ("typical time of an answer", (d, _) => new TypicalResponseQuery(d).ExecuteAsync(1, From))
    ];

    private static LoyaltyScope Loyalty => new(From, End, null);

    private static ClockListFilter Clocks => new() { FromUtc = From, ToUtc = End, Show = ClockShow.All };

    private static Task ReportAsync(StoreDatabase database, ReportFilter filter)
    {
        return new BuildSlaReport(new SlaCatalogRepository(database, Now), new SlaClockQuery(database), Now).ExecuteAsync(DateOnly.FromDateTime(From), DateOnly.FromDateTime(End), filter);
    }

    private static Task TrendAsync(StoreDatabase database, TrendSpan span)
    {
        return new ReadServiceTrend(new SlaCatalogRepository(database, Now), new ReadServiceParts(new ServiceCounts(database), Now), Now).ExecuteAsync(span, ReportFilter.None);
    }

    private static async Task WholeAsync<T>(IAsyncEnumerable<T> rows)
    {
        await foreach (var _ in rows)
        {
        }
    }
}
