using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Contacts;
using Nop.Plugin.CustomerCare.Reports.Team;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests.SlaReports;

public class TeamTests<TServer> : ServedStore<TServer> where TServer : TestServer, new()
{
    private const int HOURS = 72;

    [Test]
    public async Task Execute_EachAgent_HasTheFiguresOfTheReportFilteredByThem([Values] bool isNarrowed)
    {
        var filter = isNarrowed ? new ReportFilter { StoreId = 1, Channel = Channel.Email } : ReportFilter.None;
        var team = await TeamAsync(filter);
        foreach (var (agent, figures) in team.Agents.Where(agent => agent.Agent.Id is not null))
        {
            var report = await ReportAsync(filter with { AgentId = agent.Id });
            Assert.That(figures.FirstResponse, Is.EqualTo(report.Metrics.Single(metric => metric.Metric == SlaMetric.FirstResponse)));
            Assert.That(figures.Resolution, Is.EqualTo(report.Metrics.Single(metric => metric.Metric == SlaMetric.FirstResolution)));
        }

        var contact = await ContactsAsync(filter);
        Assert.That(team.Agents.Select(agent => agent.Agent.Id), Is.EquivalentTo(new int?[] { 5, 6, null }), "two, and what nobody has");
        Assert.That(team.Agents.Sum(agent => agent.Figures.Replies), Is.EqualTo(contact.All.Repeated + contact.All.Enough + contact.All.NotKnownYet + contact.All.Continued).And.GreaterThan(20));
        Assert.That(
            team.Agents.Sum(agent => agent.Figures.Load),
            Is.EqualTo((await ListAsync(new InquiryListFilter { Inbox = InboxScope.For(InboxView.Open), StoreId = filter.StoreId, Channel = filter.Channel })).TotalCount).And.GreaterThan(20));
    }

    [Test]
    public async Task Execute_Vendor_HasTheFiguresOfTheReportFilteredByThem()
    {
        var team = await TeamAsync(ReportFilter.None);
        var report = await ReportAsync(new ReportFilter { VendorId = 7 });
        var (vendorId, figures) = team.Vendors.Single();

        Assert.That(vendorId, Is.EqualTo(7));
        Assert.That(figures.FirstResponse, Is.EqualTo(report.Metrics.Single(metric => metric.Metric == SlaMetric.FirstResponse)));
        Assert.That(figures.Contact, Is.EqualTo((await ContactsAsync(new ReportFilter { VendorId = 7 })).All));
    }

    [Test]
    public async Task Execute_ForAVendor_CountsNothingOfOthers()
    {
        var vendor = new TeamScope(false, null, 8);
        var team = await TeamAsync(vendor.Narrow(new ReportFilter { VendorId = 7 }));
        var visible = VisibleTeamReport.Of(team, vendor, false);

        Assert.That((visible.Agents.Count, visible.Vendors.Count), Is.EqualTo((0, 0)), "that vendor has nothing, and asking for another changes nothing");
        Assert.That((await TeamAsync(new TeamScope(false, null, 7).Narrow(ReportFilter.None))).Vendors.Single().Figures, Is.EqualTo((await TeamAsync(ReportFilter.None)).Vendors.Single().Figures));
    }

    private BuildContactReport Contacts => new(Catalogs, new RepliedInquiryQuery(Database), Clock);

    private Task<TeamReport> TeamAsync(ReportFilter filter)
    {
        return new BuildTeamReport(Catalogs, new TeamQuery(Database), Contacts, Clock).ExecuteAsync(First, Last.AddDays(1), filter, HOURS);
    }

    private Task<ContactReport> ContactsAsync(ReportFilter filter) => Contacts.ExecuteAsync(First, Last.AddDays(1), HOURS, filter);

    private Task<InquiryListPage> ListAsync(InquiryListFilter filter) => new InquiryListQuery(Database, Clock).ExecuteAsync(filter, InquiryListSort.Created, 0, 1);
}
