using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Factories.WhatIfs;
using Nop.Plugin.CustomerCare.Admin.Models.WhatIfs;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.WhatIf;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

[TestFixture]
public class WhatIfRequestTests
{
    private static readonly DateTime Now = new(2026, 3, 20, 12, 0, 0, DateTimeKind.Utc);

    private static readonly SlaCatalog Catalog = new FixedCatalog().Catalog;

    [Test]
    public void Of_NothingAsked_IsTheFirstResponseAsItWas()
    {
        var request = WhatIfRequest.Of(new WhatIfSearchModel(), Catalog, Now);

        Assert.That((request.Metric, request.Assumption, request.Problems.Count), Is.EqualTo((SlaMetric.FirstResponse, Assumption.None, 0)));
        Assert.That(request.Period, Is.EqualTo(new ReportPeriod(new DateOnly(2026, 2, 19), new DateOnly(2026, 3, 20))));
        Assert.That(request.Filter with { PolicyIds = [] }, Is.EqualTo(ReportFilter.None with { PolicyIds = [] }));
    }

    [Test]
    public void Of_EverythingAsked_IsUnderstood()
    {
        var request = WhatIfRequest.Of(
            new WhatIfSearchModel { Hours = "7", Minutes = " 90 ", Time = "calendar", Metric = "next_response", Policy = "All", Channel = "phone", Store = 2, Agent = 5 }, Catalog, Now);

        Assert.That(request.Assumption, Is.EqualTo(new Assumption(Catalog.Calendar(7).Calendar, 90, TargetTime.Calendar)));
        Assert.That((request.Metric, request.Filter.Channel, request.Filter.StoreId, request.Filter.AgentId), Is.EqualTo((SlaMetric.NextResponse, (Channel?)Channel.Phone, (int?)2, (int?)5)));
        Assert.That(request.Filter.PolicyIds, Is.EqualTo(new[] { 3 }));
    }

    [Test]
    public void Of_AChangedWeek_KeepsAllElseOfTheStoresCalendar()
    {
        var own = Catalog.DefaultCalendar.Calendar;
        var request = WhatIfRequest.Of(new WhatIfSearchModel { Hours = "week", Week = ["8-12, 13:00–20", "", null, null, null, "10–14", "22-6"] }, Catalog, Now);

        var hours = request.Assumption.Hours!;
        Assert.That(TypedWeek.Write(hours), Is.EqualTo(new[] { "08:00–12:00, 13:00–20:00", "", "", "", "", "10:00–14:00", "22:00–06:00" }));
        Assert.That((hours.Name, hours.TimeZoneId), Is.EqualTo((own.Name, own.TimeZoneId)));
    }

    [TestCase("9-13, 12-17", null, "Week[0]")]
    [TestCase("9", null, "Week[0]")]
    [TestCase("9-25", null, "Week[0]")]
    [TestCase("", null, "Week")]
    [TestCase("9-17", "0", "Minutes")]
    [TestCase("9-17", "1.5", "Minutes")]
    [TestCase("9-17", "99999999", "Minutes")]
    public void Of_WhatCannotBeTaken_IsSaidAtItsField(string monday, string? minutes, string field)
    {
        var request = WhatIfRequest.Of(new WhatIfSearchModel { Hours = "week", Week = [monday], Minutes = minutes }, Catalog, Now);

        Assert.That(request.Problems.Select(problem => problem.Field), Is.EqualTo(new[] { field }));
    }

    [Test]
    public void TypedWeek_OfACalendarReadAgain_IsTheSameCalendar()
    {
        var own = BusinessCalendar.Default("Europe/Warsaw");

        Assert.That(TypedWeek.Read(TypedWeek.Write(own), own).Calendar, Is.EqualTo(own));
    }
}
