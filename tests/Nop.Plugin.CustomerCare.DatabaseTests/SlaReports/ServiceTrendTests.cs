using NUnit.Framework;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Reports.Trends;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests.SlaReports;

/// <summary>The dashboard's figures are those of the report, part by part.</summary>
public class ServiceTrendTests<TServer> : ServedStore<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task Trend_EachPart_HasTheReportsFigures([Values] TrendSpan span, [Values(null, 1, 2)] int? storeId)
    {
        var filter = new ReportFilter { StoreId = storeId };
        var trend = await new ReadServiceTrend(Catalogs, new ReadServiceParts(new ServiceCounts(Database), Clock), Clock).ExecuteAsync(span, filter);

        foreach (var part in trend.Parts.Append(trend.Total))
            await ExpectAsync(part, filter);
        Assert.That(trend.Total.Of(SlaMetric.FirstResponse).Judged, Is.GreaterThan(10), "the test looks at something");
        Assert.That(trend.Total.MedianSeconds, Is.Not.Null);
    }

    [Test]
    public async Task Year_AskedAgainWhileThingsHappen_IsAsIfCountedAnew([Values(null, 1)] int? storeId)
    {
        var (memory, filter, key) = (new RememberedCounts(), new ReportFilter { StoreId = storeId }, $"year{storeId}");
        var before = await ExpectYearAsync(memory, filter, Monday.AddDays(62));
        var id = (await Inquiries.OpenAsync(Append(key, Monday.AddDays(58)))).InquiryId;
        var waiting = await ExpectYearAsync(memory, filter, Monday.AddDays(62).AddMinutes(1));
        var broken = await ExpectYearAsync(memory, filter, Monday.AddDays(66));
        await Inquiries.AppendAsync(id, [Line(key, InquiryEventKind.AgentReply, Monday.AddDays(66))]);
        var answered = await ExpectYearAsync(memory, filter, Monday.AddDays(66).AddMinutes(1));
        await Inquiries.OpenAsync(Append(key + "past", Monday.AddDays(-3)));
        var found = await ExpectYearAsync(memory, filter, Monday.AddDays(66).AddMinutes(2));

        Assert.That(waiting.Of(SlaMetric.FirstResponse).Overdue, Is.EqualTo(before.Of(SlaMetric.FirstResponse).Overdue + 1));
        Assert.That(broken.Of(SlaMetric.FirstResolution).Overdue, Is.GreaterThan(waiting.Of(SlaMetric.FirstResolution).Overdue), "nobody did anything");
        Assert.That(answered.Of(SlaMetric.FirstResponse).Breached, Is.EqualTo(broken.Of(SlaMetric.FirstResponse).Breached + 1));
        Assert.That(found.Of(SlaMetric.FirstResponse).Overdue, Is.EqualTo(answered.Of(SlaMetric.FirstResponse).Overdue + 1));
    }

    [Test]
    public async Task Year_AskedAgainWhileNothingHappens_CountsThePastOnce()
    {
        var memory = new RememberedCounts();
        var first = await ReadYearAsync(Remembering(memory), ReportFilter.None, Monday.AddDays(62));
        await using (var session = await Database.OpenAsync())
            await session.ExecuteAsync("update [CustomerCareSlaClock] set [State] = 'met' where [State] = 'breached'"); // Behind the log's back, which nothing of ours does.

        var again = await ReadYearAsync(Remembering(memory), ReportFilter.None, Monday.AddDays(62));
        var next = await ReadYearAsync(Remembering(memory), ReportFilter.None, Monday.AddDays(64));
        await RestoreAsync();

        Assert.That(first.Of(SlaMetric.FirstResponse).Breached, Is.GreaterThan(0));
        Assert.That(again.Of(SlaMetric.FirstResponse), Is.EqualTo(first.Of(SlaMetric.FirstResponse)));
        Assert.That(next.Of(SlaMetric.FirstResponse).Breached, Is.EqualTo(0), "a day later everything is counted anew");
    }

    [Test]
    public async Task Parts_WeekInWhichTheClockMoves_GoByLocalDays()
    {
        var zone = BusinessTime.For((await Catalogs.LoadAsync()).DefaultCalendar.Calendar);
        var sunday = new DateOnly(2026, 3, 29);
        await Inquiries.OpenAsync(Append("before", new DateTime(2026, 3, 29, 21, 59, 59, DateTimeKind.Utc)));
        await Inquiries.OpenAsync(Append("after", new DateTime(2026, 3, 29, 22, 0, 0, DateTimeKind.Utc)));

        var (parts, _) = await new ReadServiceParts(new ServiceCounts(Database), new FixedClock(Monday.AddDays(60))).ExecuteAsync(
            [new PeriodPart(sunday, sunday.AddDays(1)), new PeriodPart(sunday.AddDays(1), sunday.AddDays(2))], zone, ReportFilter.None);

        Assert.That(parts.Select(part => part.Of(SlaMetric.FirstResponse).Overdue), Is.EqualTo(new[] { 1, 1 }));
    }

    [Test]
    public async Task Today_OfAStore_CountsItsInquiriesOnly()
    {
        var query = new ServiceTodayQuery(Database, Clock);
        var (all, first, second, none) = (await query.ExecuteAsync(), await query.ExecuteAsync(1), await query.ExecuteAsync(2), await query.ExecuteAsync(99));

        Assert.That((first.Waiting + second.Waiting, first.Overdue + second.Overdue), Is.EqualTo((all.Waiting, all.Overdue)));
        Assert.That(first.Waiting * second.Waiting * first.Overdue, Is.GreaterThan(0), "the test looks at something");
        Assert.That(new[] { first.OldestWaitingSinceOnUtc, second.OldestWaitingSinceOnUtc }.Min(), Is.EqualTo(all.OldestWaitingSinceOnUtc));
        Assert.That(none, Is.EqualTo(new ServiceToday { Waiting = 0, DueWithinHour = 0, Overdue = 0, OldestWaitingSinceOnUtc = null }));
        Assert.That((await query.HasAnyAsync(null), await query.HasAnyAsync(2), await query.HasAnyAsync(99)), Is.EqualTo((true, true, false)));
        foreach (var (view, count) in new[] { (InboxView.WaitingForUs, first.Waiting), (InboxView.DueSoon, first.DueWithinHour), (InboxView.Breached, first.Overdue) })
        {
            var list = await new InquiryListQuery(Database, Clock).ExecuteAsync(new InquiryListFilter { Inbox = InboxScope.For(view), StoreId = 1 }, InquiryListSort.NextDue, 0, 1);
            Assert.That(list.TotalCount, Is.EqualTo(count), $"{view}");
        }
    }

    // Lines of the last minute count as new; not so the last thousand, or all would be.
    private RememberingServiceCounts Remembering(RememberedCounts memory)
    {
        return new RememberingServiceCounts(new ServiceCounts(Database), Database, memory) { Margin = 0 };
    }

    private async Task<ServicePart> ReadYearAsync(IServiceCounts counts, ReportFilter filter, DateTime nowUtc)
    {
        var clock = new FixedClock(nowUtc);
        return (await new ReadServiceTrend(Catalogs, new ReadServiceParts(counts, clock), clock).ExecuteAsync(TrendSpan.Year, filter)).Total;
    }

    private async Task<ServicePart> ExpectYearAsync(RememberedCounts memory, ReportFilter filter, DateTime nowUtc)
    {
        var (remembered, anew) = (await ReadYearAsync(Remembering(memory), filter, nowUtc), await ReadYearAsync(new ServiceCounts(Database), filter, nowUtc));
        foreach (var metric in Enum.GetValues<SlaMetric>())
            Assert.That(remembered.Of(metric), Is.EqualTo(anew.Of(metric)), $"{metric}");
        Assert.That(remembered.MedianSeconds, Is.EqualTo(anew.MedianSeconds));
        return anew;
    }

    private async Task RestoreAsync()
    {
        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync("update [CustomerCareSlaClock] set [State] = 'breached' where [State] = 'met' and [FinishedOnUtc] >= [OverdueOnUtc]");
    }

    private async Task ExpectAsync(ServicePart part, ReportFilter filter)
    {
        var report = await new BuildSlaReport(Catalogs, new SlaClockQuery(Database), Clock).ExecuteAsync(part.Part.FirstDay, part.Part.End, filter);
        foreach (var metric in report.Metrics)
        {
            var figures = part.Of(metric.Metric);
            Assert.That((figures.Met, figures.Breached, figures.Overdue, figures.Attainment), Is.EqualTo((metric.Met, metric.Breached, metric.OpenOverdue, metric.Attainment)), $"{part.Part} {metric.Metric}");
        }

        Assert.That(part.MedianSeconds, Is.EqualTo(report.Metrics.Single(metric => metric.Metric == SlaMetric.FirstResponse).MedianSeconds), $"{part.Part}");
    }
}
