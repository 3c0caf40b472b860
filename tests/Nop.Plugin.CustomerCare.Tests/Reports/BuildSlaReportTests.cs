using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Reports;

[TestFixture]
public class BuildSlaReportTests
{
    private static readonly SlaPolicy Promise = new(
        "All", true, "Default", PolicyMatch.Everything, [new SlaTarget(SlaMetric.FirstResponse, 60, TargetTime.Business)], []);

    private static (BuildSlaReport Build, IReportedClocks Clocks) Create(params SlaPolicy[] policies)
    {
        var catalogs = Substitute.For<ISlaCatalogStore>();
        catalogs.LoadAsync(Arg.Any<CancellationToken>()).Returns(new SlaCatalog(
            [new CalendarVersion(1, 1, BusinessCalendar.Default("Europe/Rome"), 0)],
            policies.Select((policy, index) => new PolicyVersion(index + 1, 1, policy, index))));
        var clocks = Substitute.For<IReportedClocks>();
        clocks.ReadAsync(default, default, ReportFilter.None, default).ReturnsForAnyArgs(AsyncEnumerable.Empty<ReportedClock>());
        return (new BuildSlaReport(catalogs, clocks, TimeProvider.System), clocks);
    }

    [Test]
    public async Task ExecuteAsync_DaysGiven_AsksFromLocalMidnightToLocalMidnight()
    {
        var (build, clocks) = Create();

        var report = await build.ExecuteAsync(new DateOnly(2026, 3, 29), new DateOnly(2026, 3, 30));

        clocks.Received().ReadAsync(
            new DateTime(2026, 3, 28, 23, 0, 0, DateTimeKind.Utc), new DateTime(2026, 3, 29, 22, 0, 0, DateTimeKind.Utc), ReportFilter.None, Arg.Any<CancellationToken>());
        Assert.That((report.From, report.To, report.TimeZone), Is.EqualTo((new DateOnly(2026, 3, 29), new DateOnly(2026, 3, 30), "Europe/Rome")));
    }

    [Test]
    public async Task ExecuteAsync_NoDaysGiven_AsksForEverything()
    {
        var (build, clocks) = Create();

        await build.ExecuteAsync(null, null);

        clocks.Received().ReadAsync(null, null, ReportFilter.None, Arg.Any<CancellationToken>());
    }

    [Test]
    public async Task ExecuteAsync_EnabledPolicies_ReportsWhatTheyPromise()
    {
        var off = Promise with { Name = "Off", Enabled = false, Targets = [new SlaTarget(SlaMetric.TotalResolution, 1, TargetTime.Calendar)] };

        var report = await Create(Promise, off).Build.ExecuteAsync(null, null);

        Assert.That(report.Metrics.Select(figures => figures.Metric), Is.EqualTo(new[] { SlaMetric.FirstResponse }));
    }

    [Test]
    public void ExecuteAsync_EndBeforeBeginning_Throws()
    {
        Assert.That(() => Create().Build.ExecuteAsync(new DateOnly(2026, 2, 1), new DateOnly(2026, 1, 31)), Throws.ArgumentException.With.Message.Contains("2026-01-31"));
    }
}
