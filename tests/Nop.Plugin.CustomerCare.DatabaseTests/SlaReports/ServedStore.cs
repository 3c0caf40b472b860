using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests.SlaReports;

/// <summary>A store with two policies and some hundred inquiries of any kind in three weeks, half of them answered, some excused.</summary>
public abstract class ServedStore<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    protected static readonly DateTime Now = Monday.AddDays(18);
    protected static readonly DateOnly First = new(2026, 3, 3);
    protected static readonly DateOnly Last = new(2026, 3, 19);

    protected static FixedClock Clock => new(Now);

    protected IReadOnlyList<int> PolicyIds { get; private set; } = [];

    [OneTimeSetUp]
    public async Task Serve()
    {
        var quick = new SlaPolicy(
            "Quick",
            true,
            "Default",
            PolicyMatch.Everything,
            [new SlaTarget(SlaMetric.FirstResponse, 180, TargetTime.Calendar), new SlaTarget(SlaMetric.NextResponse, 600, TargetTime.Calendar), new SlaTarget(SlaMetric.TotalResolution, 2880, TargetTime.Calendar)],
            []);
        await Catalogs.ReplaceAsync(new SlaSettings([BusinessCalendar.Default("Europe/Warsaw")], [Policy("Everybody", 240, 1440), quick]));
        var catalog = await Catalogs.LoadAsync();
        PolicyIds = [.. catalog.CurrentPolicies.Select(version => version.Id)];
        var random = new Random(20261127);
        for (var i = 0; i < 260; i++)
            await Inquiries.OpenAsync(Any(random, $"served{i}", catalog));
    }

    /// <summary>The SLA report of the period.</summary>
    protected Task<SlaReport> ReportAsync(ReportFilter filter)
    {
        return new BuildSlaReport(Catalogs, new SlaClockQuery(Database), Clock).ExecuteAsync(First, Last.AddDays(1), filter);
    }

    protected async Task<ClockListRequest> RequestAsync(ReportFilter filter, ClockShow show = ClockShow.All, SlaMetric? metric = null, ResponseBand? band = null)
    {
        var request = new ReportRequest(new ReportPeriod(First, Last), filter, null, await Catalogs.LoadAsync());
        return new ClockListRequest(request, show, metric, band, ClockListSort.Started, true);
    }

    /// <summary>One of these filters, or none of a kind.</summary>
    protected ReportFilter AnyFilter(Random random)
    {
        return new ReportFilter
        {
            StoreId = random.Next(3) == 0 ? 1 + random.Next(2) : null,
            Channel = random.Next(3) == 0 ? (random.Next(2) == 0 ? Channel.Email : Channel.ContactForm) : null,
            VendorId = random.Next(5) == 0 ? 7 : null,
            AgentId = random.Next(4) == 0 ? 5 + random.Next(2) : null,
            AgentName = random.Next(6) == 0 ? "Ala" : null,
            Priority = random.Next(4) == 0 ? Priority.Normal : null,
            LanguageCode = random.Next(4) == 0 ? "pl" : null,
            PolicyIds = random.Next(4) == 0 ? [PolicyIds[random.Next(2)]] : []
        };
    }

    private static InquiryAppend Any(Random random, string key, SlaCatalog catalog)
    {
        var at = Monday.AddHours(random.Next(-30, 430)).AddSeconds(random.Next(3600));
        var lines = new List<InquiryEvent>
        {
            Line(key, InquiryEventKind.CustomerMessage, at),
            Line(key, InquiryEventKind.SlaApplied, at, new AppliedSla(catalog.CurrentPolicies[random.Next(2)].Id, catalog.DefaultCalendar.Id).ToString())
        };
        if (random.Next(3) > 0)
            lines.Add(Line(key, InquiryEventKind.Assigned, at, random.Next(2) == 0 ? "Ala" : "Olek") with { ValueId = 5 + random.Next(2) });
        for (var (more, when) = (random.Next(4), at); more > 0; more--)
        {
            when = when.AddSeconds(random.Next(4) == 0 ? 3600 : random.Next(200_000));
            lines.Add(Line(key, random.Next(3) == 0 ? InquiryEventKind.CustomerMessage : InquiryEventKind.AgentReply, when) with { ActorId = 5 + random.Next(2), ActorName = "Ala" });
        }

        if (random.Next(3) == 0)
            lines.Add(Line(key, InquiryEventKind.Status, lines[^1].HappenedOnUtc.AddSeconds(random.Next(90_000)), "resolved"));
        if (random.Next(8) == 0)
            lines.Add(Line(key, InquiryEventKind.BreachExcused, Now.AddHours(-1), "first_response") with { Body = "=the courier's strike, \"really\"" });
        var opening = Opening(key) with
        {
            Channel = random.Next(2) == 0 ? Channel.Email : Channel.ContactForm,
            StoreId = 1 + random.Next(2),
            VendorId = random.Next(3) == 0 ? 7 : null,
            Priority = random.Next(3) == 0 ? Priority.High : Priority.Normal,
            LanguageCode = random.Next(2) == 0 ? "pl" : "en",
            RequesterEmail = $"c{random.Next(60)}@example.com"
        };
        return new InquiryAppend(opening, [.. lines.Where(line => line.HappenedOnUtc <= Now)]);
    }
}
