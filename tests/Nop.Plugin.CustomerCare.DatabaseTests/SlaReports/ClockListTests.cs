using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests.SlaReports;

public class ClockListTests<TServer> : ServedStore<TServer> where TServer : TestServer, new()
{
    private ClockListQuery Query => new(Database);

    [Test]
    public async Task Count_EachFigureOfTheReport_IsTheNumberOfItsList([Values] bool isNarrowed)
    {
        var filter = isNarrowed ? new ReportFilter { StoreId = 2, LanguageCode = "pl" } : ReportFilter.None;
        var report = await ReportAsync(filter);
        Assert.That(report.Metrics, Has.Count.EqualTo(4));
        foreach (var metric in report.Metrics)
        {
            await ExpectAsync(filter, ClockShow.Measured, metric.Metric, metric.Measured);
            await ExpectAsync(filter, ClockShow.Met, metric.Metric, metric.Met);
            await ExpectAsync(filter, ClockShow.Breached, metric.Metric, metric.Breached);
            await ExpectAsync(filter, ClockShow.Open, metric.Metric, metric.Open);
            await ExpectAsync(filter, ClockShow.OpenOverdue, metric.Metric, metric.OpenOverdue);
            await ExpectAsync(filter, ClockShow.Ended, metric.Metric, metric.Ended);
            await ExpectAsync(filter, ClockShow.Excused, metric.Metric, metric.Excused);
            await ExpectAsync(filter, ClockShow.Judged, metric.Metric, metric.Judged);
            await ExpectAsync(filter, ClockShow.Broken, metric.Metric, metric.Breached + metric.OpenOverdue + metric.Excused);
        }

        foreach (var share in report.FirstResponses.Bands)
            await ExpectAsync(filter, ClockShow.Measured, SlaMetric.FirstResponse, share.Count, share.Band);
        Assert.That(report.FirstResponses.Bands.Count(share => share.Count > 0), Is.GreaterThan(2), "the test looks at something");
    }

    [Test]
    public async Task Page_ByPage_GivesTheStreamedListInAnyOrder([Values] ClockListSort sort, [Values] bool isDescending)
    {
        var filter = (await RequestAsync(new ReportFilter { StoreId = 1 })).Filter;
        var streamed = new List<ClockListRow>();
        await foreach (var row in Query.StreamAsync(filter, sort, isDescending, Now))
            streamed.Add(row);

        var paged = new List<ClockListRow>();
        for (var page = 0; page * 60 < streamed.Count; page++)
            paged.AddRange(await Query.PageAsync(filter, sort, isDescending, Now, page, 60));

        Assert.That(streamed, Has.Count.EqualTo(await Query.CountAsync(filter, Now)).And.Count.GreaterThan(200));
        Assert.That(paged.Select(Key), Is.EqualTo(streamed.Select(Key)));
        Assert.That(streamed.Select(Key), Is.Unique);
    }

    [Test]
    public async Task Page_ByOverBy_HasTheWorstOnTop()
    {
        var rows = await Query.PageAsync((await RequestAsync(ReportFilter.None, ClockShow.Broken, SlaMetric.FirstResponse)).Filter, ClockListSort.OverBy, true, Now, 0, 500);
        var open = rows.TakeWhile(row => row.Clock.ElapsedSeconds is null).ToList();
        var finished = rows.Skip(open.Count).Select(row => row.Clock.ElapsedSeconds - row.Clock.TargetSeconds).ToList();

        Assert.That(open.Select(row => row.Clock.OverdueOnUtc), Is.Not.Empty.And.Ordered);
        Assert.That(finished, Is.Not.Empty.And.Ordered.Descending);
    }

    [Test]
    public async Task Page_Excused_BringsTheReason()
    {
        var rows = await Query.PageAsync((await RequestAsync(ReportFilter.None, ClockShow.Excused)).Filter, ClockListSort.Started, false, Now, 0, 500);

        Assert.That(rows, Is.Not.Empty);
        Assert.That(rows.Select(row => row.Excuse?.Body), Is.All.StartsWith("=the courier"));
    }

    [Test]
    public async Task Page_Unanswered_HasEachInquiryOnce()
    {
        var rows = await Query.PageAsync((await RequestAsync(ReportFilter.None, ClockShow.Unanswered)).Filter, ClockListSort.Due, false, Now, 0, 1000);

        Assert.That(rows.Select(row => row.Inquiry.Id), Is.Not.Empty.And.Unique);
        Assert.That(rows.Select(row => row.Clock.Metric), Is.All.EqualTo(SlaMetric.FirstResponse).Or.EqualTo(SlaMetric.NextResponse));
        Assert.That(rows.Select(row => row.Clock.IsOverdue(Now) && row.Clock.ExcusedOnUtc is null), Is.All.True);
        Assert.That(rows.Where(row => row.Clock.State == ClockState.Running).Select(row => row.Log), Is.All.Not.Empty);
    }

    private static (long, SlaMetric, int) Key(ClockListRow row) => (row.Inquiry.Id, row.Clock.Metric, row.Clock.Cycle);

    private async Task ExpectAsync(ReportFilter filter, ClockShow show, SlaMetric metric, int expected, ResponseBand? band = null)
    {
        var list = (await RequestAsync(filter, show, metric, band)).Filter;
        Assert.That(await Query.CountAsync(list, Now), Is.EqualTo(expected), $"{metric} {show} {band}");
    }
}
