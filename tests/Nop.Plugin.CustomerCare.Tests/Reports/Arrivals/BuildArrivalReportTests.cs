using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Arrivals;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Reports.Arrivals;

[TestFixture]
public class BuildArrivalReportTests
{
    private static readonly BusinessCalendar Warsaw = new(
        "Shop",
        "Europe/Warsaw",
        new Dictionary<DayOfWeek, IReadOnlyList<DayInterval>> { [DayOfWeek.Monday] = [DayInterval.Parse("09:00", "17:30")], [DayOfWeek.Sunday] = [DayInterval.Parse("22:00", "01:30")] },
        [Holiday.Once(new DateOnly(2026, 10, 19))]);

    [Test]
    public async Task Execute_ClocksGoBack_BothHoursAreOneAndEachInquiryCountsOnce()
    {
        // 02:00 to 03:00 comes twice on that Sunday.
        DateTime[] came = [Utc("2026-10-25 00:30"), Utc("2026-10-25 01:30"), Utc("2026-10-25 02:30")];

        var report = await BuildAsync(came, []);

        Assert.That(report.Inquiries.Hours, Is.EquivalentTo(new Dictionary<HourOfWeek, int> { [new(DayOfWeek.Sunday, 2)] = 2, [new(DayOfWeek.Sunday, 3)] = 1 }));
        Assert.That((report.Inquiries.Total, report.Inquiries.Outside, report.Inquiries.OutsideShare), Is.EqualTo((3, 3, 1m)));
    }

    [Test]
    public async Task Execute_OutsideOpeningHours_GoesByHolidaysToo()
    {
        // Two Mondays at 10:00 in Warsaw, the first of them a holiday; and Monday 00:10, of the night shift that began on Sunday.
        var report = await BuildAsync([Utc("2026-10-19 08:00"), Utc("2026-10-26 09:00"), Utc("2026-10-25 23:10")], [Utc("2026-10-26 17:00")]);

        Assert.That((report.Inquiries.Total, report.Inquiries.Outside), Is.EqualTo((3, 1)));
        Assert.That(report.Inquiries.Hours[new(DayOfWeek.Monday, 10)], Is.EqualTo(2));
        Assert.That((report.Orders.Total, report.Orders.Outside, report.Orders.Most), Is.EqualTo((1, 1, 1)));
    }

    [TestCase(DayOfWeek.Monday, 8, 0)]
    [TestCase(DayOfWeek.Monday, 9, 3600)]
    [TestCase(DayOfWeek.Monday, 17, 1800)]
    [TestCase(DayOfWeek.Sunday, 23, 3600)]
    [TestCase(DayOfWeek.Monday, 0, 3600)]
    [TestCase(DayOfWeek.Monday, 1, 1800)]
    [TestCase(DayOfWeek.Tuesday, 1, 0)]
    public void OpenSeconds_NightShift_ReachesIntoTheNextDay(DayOfWeek day, int hour, int expected)
    {
        Assert.That(new HourOfWeek(day, hour).OpenSeconds(Warsaw), Is.EqualTo(expected));
    }

    [Test]
    public async Task List_DayHourAndOutside_HasAsManyAsTheReportSays()
    {
        var random = new Random(3);
        var came = Enumerable.Range(0, 400).Select(_ => Utc("2026-10-12 00:00").AddMinutes(random.Next(21 * 1440))).ToList();
        var build = new BuildArrivalReport(Catalog(), new Came(came, []));
        var (from, to) = (new DateOnly(2026, 10, 1), new DateOnly(2026, 11, 10));
        var report = await build.ExecuteAsync(from, to, ReportFilter.None);

        foreach (var (hour, count) in report.Inquiries.Hours)
            Assert.That(await build.ListAsync(from, to, ReportFilter.None, hour.Day, hour.Hour, false), Has.Count.EqualTo(count));
        Assert.That(await build.ListAsync(from, to, ReportFilter.None, null, null, true), Has.Count.EqualTo(report.Inquiries.Outside));
        Assert.That((await build.ListAsync(from, to, ReportFilter.None, null, null, false)).Select(arrival => arrival.OnUtc).ToList(), Has.Count.EqualTo(400).And.Ordered.Descending);
    }

    private static Task<ArrivalReport> BuildAsync(IReadOnlyList<DateTime> inquiries, IReadOnlyList<DateTime> orders)
    {
        return new BuildArrivalReport(Catalog(), new Came(inquiries, orders)).ExecuteAsync(new DateOnly(2026, 10, 1), new DateOnly(2026, 11, 10), ReportFilter.None);
    }

    private static ISlaCatalogStore Catalog()
    {
        var store = Substitute.For<ISlaCatalogStore>();
        store.LoadAsync().ReturnsForAnyArgs(new SlaCatalog([new CalendarVersion(1, 1, Warsaw, 0)], []));
        return store;
    }

    private static DateTime Utc(string text) => LogBuilder.Utc(text);

    private sealed class Came(IReadOnlyList<DateTime> inquiries, IReadOnlyList<DateTime> orders) : IArrivals
    {
        public IAsyncEnumerable<Arrival> ReadAsync(DateTime fromUtc, DateTime toUtc, ReportFilter filter, CancellationToken cancellation = default)
        {
            return inquiries.Select((utc, index) => new Arrival(index, utc)).ToAsyncEnumerable();
        }

        public IAsyncEnumerable<DateTime> ReadOrdersAsync(DateTime fromUtc, DateTime toUtc, int? storeId, CancellationToken cancellation = default)
        {
            return orders.ToAsyncEnumerable();
        }
    }
}
