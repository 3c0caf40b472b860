using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

public class ReportPeriodTests
{
    private static readonly SlaCatalog Catalog = new([new CalendarVersion(1, 1, BusinessCalendar.Default("Pacific/Auckland"), 0)], []);

    [Test]
    public void Of_TwoDays_IncludesBoth()
    {
        var period = Of("2026-02-01", "2026-02-28");

        Assert.That((period.FirstDay, period.LastDay, period.End), Is.EqualTo((new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 28), new DateOnly(2026, 3, 1))));
    }

    [TestCase(null, null)]
    [TestCase("2026-02-01", null)]
    [TestCase("2026-02-28", "2026-02-01", Description = "ends before it starts")]
    [TestCase("01/02/2026", "28/02/2026")]
    public void Of_NoPeriod_IsTheThirtyDaysUpToTodayInTheStoresZone(string? first, string? last)
    {
        var period = Of(first, last);

        Assert.That((period.FirstDay, period.LastDay), Is.EqualTo((new DateOnly(2026, 2, 2), new DateOnly(2026, 3, 3))));
    }

    [Test]
    public void Of_NoCalendar_Throws()
    {
        Assert.That(() => ReportPeriod.Of(null, null, new SlaCatalog([], []), LogBuilder.Utc("2026-03-02 12:00")), Throws.TypeOf<SlaSettingsException>());
    }

    [TestCase(null, null, false)]
    [TestCase("2026-01-01", "2026-01-01", false)]
    [TestCase("2026-01-01", "2026-02-01", false)]
    [TestCase("2026-02-01", "2026-01-01", true)]
    [TestCase("2026-02-30", "2026-03-01", true)]
    [TestCase("2026-02-01", null, true)]
    [TestCase("", "2026-02-01", true)]
    public void IsMistaken_TwoDays_TellsWhetherTheyAreNoPeriod(string? firstDay, string? lastDay, bool mistaken)
    {
        Assert.That(ReportPeriod.IsMistaken(firstDay, lastDay), Is.EqualTo(mistaken));
    }

    private static ReportPeriod Of(string? first, string? last)
    {
        return ReportPeriod.Of(first, last, Catalog, LogBuilder.Utc("2026-03-02 12:00"));
    }
}
