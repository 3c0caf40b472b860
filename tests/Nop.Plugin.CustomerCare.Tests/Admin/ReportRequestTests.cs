using System.Globalization;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;
using Nop.Plugin.CustomerCare.Admin.Models.SlaReports;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

[TestFixture]
public class ReportRequestTests
{
    private static readonly SlaCatalog Catalog = new(
        [new CalendarVersion(1, 1, BusinessCalendar.Default("Europe/Warsaw"), 0)],
        [new PolicyVersion(3, 1, Policy("Mail"), null), new PolicyVersion(4, 2, Policy("Mail"), 0), new PolicyVersion(5, 1, Policy("Phone"), 1)]);

    [Test]
    public void Of_FullAddress_UnderstandsAllOfItAndWritesItAgain()
    {
        var search = new ReportSearchModel
        {
            FromDay = "2026-02-01", ToDay = "2026-02-28", Store = 2, Channel = "contact_form", Vendor = 7, Agent = "5", Policy = "Mail", Priority = "urgent", Language = "pl"
        };

        var request = Of(search);

        Assert.That(
            (request.Filter.StoreId, request.Filter.Channel, request.Filter.VendorId, request.Filter.AgentId, request.Filter.Priority, request.Filter.LanguageCode),
            Is.EqualTo(((int?)2, (Channel?)Channel.ContactForm, (int?)7, (int?)5, (Priority?)Priority.Urgent, "pl")));
        Assert.That(request.Filter.PolicyIds, Is.EquivalentTo(new[] { 3, 4 }), "every version");
        Assert.That(request.Address, Is.EquivalentTo(new Dictionary<string, string>
        {
            ["fromDay"] = "2026-02-01", ["toDay"] = "2026-02-28", ["store"] = "2", ["channel"] = "contact_form", ["vendor"] = "7", ["agent"] = "5", ["policy"] = "Mail", ["priority"] = "urgent", ["language"] = "pl"
        }));
        Assert.That(request.IsNarrowed, Is.True);
    }

    [Test]
    public void Of_NonsenseAndNothing_NarrowNothing()
    {
        var request = Of(new ReportSearchModel { Channel = "pigeon", Priority = "?", Policy = "Gone", Language = " ", Agent = " " });

        Assert.That((request.Filter.Channel, request.Filter.Priority, request.Filter.PolicyIds.Count, request.Filter.LanguageCode, request.Agent), Is.EqualTo(((Channel?)null, (Priority?)null, 0, (string?)null, (string?)null)));
        Assert.That(request.IsNarrowed, Is.False);
        Assert.That(request.Address.Keys, Is.EquivalentTo(new[] { "fromDay", "toDay", "store" }));
    }

    [TestCase(null, 3, 3)]
    [TestCase(null, 0, null)]
    [TestCase(0, 3, null, Description = "all stores, asked for")]
    [TestCase(2, 3, 2)]
    public void Of_Store_IsTheOneNamedElseTheOneWorkedOn(int? named, int workedOn, int? expected)
    {
        Assert.That(Of(new ReportSearchModel { Store = named }, workedOn).Filter.StoreId, Is.EqualTo(expected));
    }

    [Test]
    public void Of_AgentsName_StaysOne()
    {
        var request = Of(new ReportSearchModel { Agent = "Zofia Lis " });

        Assert.That((request.Filter.AgentId, request.Filter.AgentName, request.Address["agent"]), Is.EqualTo(((int?)null, "Zofia Lis", "Zofia Lis")));
    }

    [Test]
    public void ClockList_Address_IsUnderstoodAgain()
    {
        var band = ResponseBand.All[4];
        var asked = new ClockListRequest(Of(new ReportSearchModel()), ClockShow.Measured, SlaMetric.FirstResponse, band, ClockListSort.OverBy, false);
        var address = asked.Address;

        var read = ClockListRequest.Of(
            new ClockSearchModel { Show = address["show"], Metric = address["metric"], Band = int.Parse(address["band"], CultureInfo.InvariantCulture), SortBy = address["sortBy"], Descending = address["descending"] == "true" },
            asked.Report);

        Assert.That(read, Is.EqualTo(asked));
        Assert.That(ClockListRequest.Of(new ClockSearchModel(), asked.Report), Is.EqualTo(new ClockListRequest(asked.Report, ClockShow.All, null, null, ClockListSort.Started, true)));
    }

    [TestCase("2026-03-01", "2026-03-31", "2026-01-29", "2026-02-28")]
    [TestCase("2026-03-01", "2026-03-01", "2026-02-28", "2026-02-28")]
    public void Previous_AnyPeriod_IsAsLongAndEndsTheDayBefore(string first, string last, string expectedFirst, string expectedLast)
    {
        var previous = new ReportPeriod(DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture)).Previous!;

        Assert.That((ReportPeriod.Write(previous.FirstDay), ReportPeriod.Write(previous.LastDay)), Is.EqualTo((expectedFirst, expectedLast)));
        Assert.That(new ReportPeriod(DateOnly.MinValue, DateOnly.MaxValue).Previous, Is.Null);
        Assert.That(new ReportPeriod(DateOnly.MinValue.AddDays(1), DateOnly.MinValue.AddDays(1)).Previous!.FirstDay, Is.EqualTo(DateOnly.MinValue));
    }

    private static ReportRequest Of(ReportSearchModel search, int storeId = 0)
    {
        return ReportRequest.Of(search, storeId, Catalog, new DateTime(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc));
    }

    private static SlaPolicy Policy(string name)
    {
        return new SlaPolicy(name, true, "Default", PolicyMatch.Everything, [new SlaTarget(SlaMetric.FirstResponse, 240, TargetTime.Business)], []);
    }
}
