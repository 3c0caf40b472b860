using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Vendors;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Contacts;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Reports.Team;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

[TestFixture]
public class TeamScopeTests
{
    private static readonly TeamScope Manager = new(true, 5, null);
    private static readonly TeamScope Agent = new(false, 5, null);
    private static readonly TeamScope Vendor = new(false, null, 7);

    private static readonly TeamReport Everybody = new(
        72,
        [(new ContactAgent(5, "Ala"), Figures(1)), (new ContactAgent(6, "Olek"), Figures(2)), (new ContactAgent(null, "Imported"), Figures(3)), (new ContactAgent(null, null), Figures(4))],
        [(7, Figures(5)), (8, Figures(6))]);

    [Test]
    public void Of_Manager_SeesEveryRow()
    {
        var visible = VisibleTeamReport.Of(Everybody, Manager, true);

        Assert.That((visible.Agents.Count, visible.Vendors.Count), Is.EqualTo((4, 2)));
    }

    [Test]
    public void Of_Agent_SeesTheOwnRowAlone()
    {
        var visible = VisibleTeamReport.Of(Everybody, Agent, true);

        Assert.That(visible.Agents.Select(agent => agent.Agent.Name), Is.EqualTo(new[] { "Ala" }));
        Assert.That(visible.Vendors, Is.Empty);
    }

    [Test]
    public void Of_Vendor_SeesTheOwnRowAlone()
    {
        var visible = VisibleTeamReport.Of(Everybody, Vendor, false);

        Assert.That(visible.Agents, Is.Empty, "people without an account neither");
        Assert.That(visible.Vendors.Select(vendor => vendor.VendorId), Is.EqualTo(new[] { 7 }));
        Assert.That(TeamCsvRows.Of(visible).SelectMany(row => row), Does.Not.Contain("Ala").And.Not.Contain("8").And.Not.Contain("satisfied"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void File_EachRow_HasAFieldForEachHead(bool hasSatisfaction)
    {
        var rows = TeamCsvRows.Of(VisibleTeamReport.Of(Everybody, Manager, hasSatisfaction)).ToList();

        Assert.That(rows.Select(row => row.Count), Is.All.EqualTo(rows[0].Count));
        Assert.That(rows, Has.Count.EqualTo(7));
        Assert.That(rows[0], Is.Unique);
    }

    [Test]
    public void Narrow_AnotherAgentOrVendor_IsNotAsked()
    {
        var asked = new ReportFilter { AgentId = 6, AgentName = "Olek", VendorId = 8, StoreId = 2 };

        Assert.That(Manager.Narrow(asked), Is.EqualTo(asked));
        Assert.That(Agent.Narrow(asked), Is.EqualTo(asked with { AgentId = null, AgentName = null }));
        Assert.That(Agent.Narrow(asked with { AgentId = 5 }).AgentId, Is.EqualTo(5));
        Assert.That(Vendor.Narrow(asked), Is.EqualTo(asked with { AgentId = null, AgentName = null, VendorId = 7 }));
        Assert.That(Vendor.Narrow(ReportFilter.None).VendorId, Is.EqualTo(7));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task ReadTeamScope_Staff_GoesByThePermission(bool mayViewTeam)
    {
        using var store = new FakeStore();
        store.Permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.TEAM_VIEW).Returns(mayViewTeam);
        store.Work.GetCurrentCustomerAsync().Returns(new Customer { Id = 5 });
        store.Work.GetCurrentVendorAsync().Returns((Vendor?)null);

        Assert.That(await ScopeAsync(store), Is.EqualTo(new TeamScope(mayViewTeam, 5, null)));
    }

    [Test]
    public async Task ReadTeamScope_VendorWithEveryPermission_IsStillAVendor()
    {
        using var store = new FakeStore();
        store.Permissions.AuthorizeAsync(Arg.Any<string>()).Returns(true);
        store.Work.GetCurrentCustomerAsync().Returns(new Customer { Id = 5, VendorId = 7 });
        store.Work.GetCurrentVendorAsync().Returns(new Vendor { Id = 7 });

        Assert.That(await ScopeAsync(store), Is.EqualTo(Vendor));
    }

    private static async Task<TeamScope> ScopeAsync(FakeStore store)
    {
        using var request = store.Request();
        return await request.ServiceProvider.GetRequiredService<ReadTeamScope>().ExecuteAsync();
    }

    private static TeamFigures Figures(int load)
    {
        return new TeamFigures { Load = load, FirstResponse = Metric(SlaMetric.FirstResponse), Resolution = Metric(SlaMetric.FirstResolution), Satisfaction = new ScoreTally(SurveyKind.Satisfaction, []) };
    }

    private static MetricFigures Metric(SlaMetric metric)
    {
        return new MetricFigures { Metric = metric };
    }
}
