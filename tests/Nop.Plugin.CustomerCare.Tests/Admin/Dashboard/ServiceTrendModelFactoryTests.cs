using System.Text.Json;
using Nop.Core;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Admin.Factories.Dashboard;
using Nop.Plugin.CustomerCare.Admin.Models.Dashboard;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Trends;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Stores;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Admin.Dashboard;

/// <summary>On Tuesday, 3 March 2026, in Warsaw; each day has one clock more than the one before.</summary>
[SetCulture("en-US")]
public class ServiceTrendModelFactoryTests
{
    private IServiceCounts _counts = null!;
    private readonly IStoreContext _context = Substitute.For<IStoreContext>();

    [SetUp]
    public void SetUp()
    {
        _counts = Substitute.For<IServiceCounts>();
        _context.GetActiveStoreScopeConfigurationAsync().Returns(0);
        _counts.CountAsync(default, default!, default, default!, default).ReturnsForAnyArgs(call => Enumerable.Range(0, call.Arg<IReadOnlyList<DateTime>>().Count).Select(Count).ToList());
    }

    [TestCase(null, 7)]
    [TestCase("nonsense", 7)]
    [TestCase("week", 7)]
    [TestCase("month", 30)]
    [TestCase("year", 12)]
    public async Task PrepareAsync_Span_HasItsRows(string? span, int rows)
    {
        Assert.That((await PrepareAsync(span)).Rows, Has.Count.EqualTo(rows));
    }

    [Test]
    public async Task PrepareAsync_Table_HasTheChartsNumbers()
    {
        var model = await PrepareAsync("week");
        var (attainment, median) = (JsonDocument.Parse(model.AttainmentChart).RootElement, JsonDocument.Parse(model.MedianChart).RootElement);

        Assert.That(model.Metrics.Select(metric => (metric.Name, metric.Attainment, metric.Judged.Text)), Is.EqualTo(new[] { ("First response", "75.0%", "28") }));
        Assert.That(model.Rows.Select(row => row.Metrics[0].Attainment), Is.EqualTo(new[] { "0.0%", "50.0%", "66.7%", "75.0%", "80.0%", "83.3%", "85.7%" }));
        Assert.That(Values(attainment).Select(value => value?.ToString("P1", System.Globalization.CultureInfo.CurrentCulture)), Is.EqualTo(model.Rows.Select(row => row.Metrics[0].Attainment)));
        Assert.That(Texts(attainment), Is.EqualTo(model.Rows.Select(row => row.Metrics[0].Judged.Text)));
        Assert.That(model.Rows.Select(row => row.Median.Text), Is.EqualTo(new[] { "–", "30 min", "1 h", "1 h 30 min", "2 h", "2 h 30 min", "3 h" }));
        Assert.That(Values(median), Is.EqualTo(new decimal?[] { null, 0.5m, 1, 1.5m, 2, 2.5m, 3 }));
        Assert.That(Texts(median), Is.EqualTo(model.Rows.Select(row => row.Median.Text)));
        Assert.That(attainment.GetProperty("labels").EnumerateArray().Select(label => label.GetString()), Is.EqualTo(new[] { "Wed 25", "Thu 26", "Fri 27", "Sat 28", "Sun 1", "Mon 2", "Tue 3" }));
    }

    [TestCase(0, "0")]
    [TestCase(2, "2")]
    public async Task PrepareAsync_StoreOfTheAdmin_NarrowsFiguresAndLinks(int scope, string store)
    {
        _context.GetActiveStoreScopeConfigurationAsync().Returns(scope);

        var model = await PrepareAsync("week");

        await _counts.Received(1).CountAsync(SlaMetric.FirstResponse, Arg.Any<IReadOnlyList<DateTime>>(), Arg.Any<DateTime>(), new ReportFilter { StoreId = scope == 0 ? null : scope, PolicyIds = ReportFilter.None.PolicyIds }, Arg.Any<DateTime>(), Arg.Any<CancellationToken>());
        Assert.That(model.Rows[0].Metrics[0].Judged.Route, Is.EquivalentTo(new Dictionary<string, string>
        {
            ["fromDay"] = "2026-02-25", ["toDay"] = "2026-02-25", ["store"] = store, ["show"] = "judged", ["metric"] = "first_response"
        }));
        Assert.That(model.Report, Is.EquivalentTo(new Dictionary<string, string> { ["fromDay"] = "2026-02-25", ["toDay"] = "2026-03-03", ["store"] = store }));
    }

    [Test]
    public async Task PrepareAsync_NothingToJudge_SaysSo()
    {
        _counts = Substitute.For<IServiceCounts>();
        _counts.CountAsync(default, default!, default, default!, default).ReturnsForAnyArgs(Enumerable.Repeat(new ServiceCount([], new TimeCounts([])), 7).ToList());

        Assert.That((await PrepareAsync("week")).HasFigures, Is.False);
    }

    private static ServiceCount Count(int day)
    {
        return new ServiceCount([new ServiceFigures(SlaMetric.FirstResponse, day, day == 0 ? 0 : 1, day == 0 ? 1 : 0)], new TimeCounts(day == 0 ? [] : [(1800 * day, day)]));
    }

    private static IEnumerable<decimal?> Values(JsonElement chart)
    {
        return chart.GetProperty("series")[0].GetProperty("values").EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? (decimal?)null : value.GetDecimal());
    }

    private static IEnumerable<string?> Texts(JsonElement chart) => chart.GetProperty("series")[0].GetProperty("counts").EnumerateArray().Select(text => text.GetString());

    private Task<ServiceTrendModel> PrepareAsync(string? span)
    {
        var (catalog, clock, texts) = (new FixedCatalog(), new StoppedClock("2026-03-03 12:00"), AdminDesk.Texts());
        var trend = new ReadServiceTrend(catalog, new ReadServiceParts(_counts, clock), clock);
        return new ServiceTrendModelFactory(trend, catalog, new DashboardStore(_context, Substitute.For<IStoreService>()), new TrendCharts(texts), texts).PrepareAsync(span, CancellationToken.None);
    }
}
