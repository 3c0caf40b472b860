using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Reports.Trends;
using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;

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
