using NUnit.Framework;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.WhatIf;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>Random inquiries, many of which wait for somebody else in between.</summary>
public class WhatIfTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private const int INQUIRIES = 120;

    private static readonly DateOnly FirstDay = new(2026, 3, 2);
    private static readonly DateOnly End = new(2026, 3, 16);

    private readonly FixedClock _clock = new(Monday.AddDays(20));

    [OneTimeSetUp]
    public async Task WriteLogs()
    {
        var random = new Random(6);
        for (var number = 0; number < INQUIRIES; number++)
        {
            var key = $"i{number}";
            var at = Monday.AddMinutes(random.Next(16 * 1440));
            var append = Append(key, at, [.. Log(key, at, random)]);
            await Inquiries.OpenAsync(append with { Opening = append.Opening with { StoreId = 1 + number % 2, Channel = number % 3 == 0 ? Channel.Phone : Channel.Email } });
        }
    }

    [Test]
    public async Task ExecuteAsync_NothingAssumed_EqualsTheSlaReportUnderEveryFilter()
    {
        foreach (var filter in new[] { ReportFilter.None, new ReportFilter { StoreId = 2 }, new ReportFilter { StoreId = 1, Channel = Channel.Phone }, new ReportFilter { PolicyIds = [Applied.PolicyId] } })
        {
            var report = await new BuildSlaReport(Catalogs, new SlaClockQuery(Database), _clock).ExecuteAsync(FirstDay, End, filter);
            foreach (var figures in report.Metrics)
            {
                var whatIf = await AskAsync(figures.Metric, filter, Assumption.None);

                Assert.That(figures.Measured, Is.Positive);
                Assert.That(whatIf.Before, Is.EqualTo(figures));
                Assert.That(whatIf.After, Is.EqualTo(figures));
            }
        }
    }

    [Test]
    public async Task ExecuteAsync_OtherHoursAndTarget_EqualsWhatARebuildWouldGive()
    {
        var hours = new BusinessCalendar("Default", "Europe/Warsaw", Enum.GetValues<DayOfWeek>().ToDictionary(day => day, _ => (IReadOnlyList<DayInterval>)[DayInterval.Parse("07:00", "19:30")]));
        var imagined = await AskAsync(SlaMetric.FirstResolution, ReportFilter.None, new Assumption(hours, 600, null));

        var catalog = new SlaCatalog(
            [new CalendarVersion(Applied.CalendarId, 1, hours, 0)], [new PolicyVersion(Applied.PolicyId, 1, Policy("Everybody", 240, 600), 0)]);
        var tally = new SlaReportTally(BusinessTime.For(hours), [], _clock.GetUtcNow().UtcDateTime);
        await using var session = await Database.OpenAsync();
        var ids = await session.QueryAsync<long>("select [Id] from [CustomerCareInquiry]");
        foreach (var log in await EventLog.ReadManyAsync(session, [.. ids], CancellationToken.None))
            foreach (var clock in SlaProjection.Project(log, catalog).Where(clock => clock.StartedOnUtc < new DateTime(2026, 3, 15, 23, 0, 0, DateTimeKind.Utc)))
                tally.Add(new ReportedClock(clock.Metric, clock.State, clock.StartedOnUtc, clock.OverdueOnUtc, clock.ElapsedSeconds));

        Assert.That(imagined.After, Is.EqualTo(tally.Report(null, null).Metrics.Single(figures => figures.Metric == SlaMetric.FirstResolution)));
        Assert.That(imagined.After, Is.Not.EqualTo(imagined.Before));
    }

    [Test]
    public async Task ExecuteAsync_Asking_WritesNothing()
    {
        var before = (await CountAsync(Tables.InquiryEvent), await CountAsync(Tables.SlaClock), (await Catalogs.LoadAsync()).AllCalendars.Count());

        await AskAsync(SlaMetric.FirstResponse, ReportFilter.None, new Assumption(BusinessCalendar.Default("Etc/UTC"), 30, TargetTime.Calendar));

        Assert.That((await CountAsync(Tables.InquiryEvent), await CountAsync(Tables.SlaClock), (await Catalogs.LoadAsync()).AllCalendars.Count()), Is.EqualTo(before));
    }

    private Task<WhatIfReport> AskAsync(SlaMetric metric, ReportFilter filter, Assumption assumption)
    {
        return new BuildWhatIf(Catalogs, new PastClockQuery(Database), _clock).ExecuteAsync(metric, FirstDay, End, filter, assumption);
    }

    private static IEnumerable<InquiryEvent> Log(string key, DateTime at, Random random)
    {
        foreach (var (kind, value) in new[]
        {
            (InquiryEventKind.Status, "pending"), (InquiryEventKind.AgentReply, null), (InquiryEventKind.Status, "on_hold"), (InquiryEventKind.CustomerMessage, null),
            (InquiryEventKind.Status, "open"), (InquiryEventKind.Status, "resolved"), (InquiryEventKind.Status, "open"), (InquiryEventKind.Status, (string?)"closed")
        })
        {
            at = at.AddMinutes(random.Next(1, 900));
            if (random.Next(3) > 0)
                yield return Line(key, kind, at, value);
        }
    }
}
