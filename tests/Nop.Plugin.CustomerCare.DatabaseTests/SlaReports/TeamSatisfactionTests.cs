using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.DatabaseTests.Surveys;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Team;

namespace Nop.Plugin.CustomerCare.DatabaseTests.SlaReports;

public class TeamSatisfactionTests<TServer> : AnswersFixture<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task ReadSatisfaction_Answers_CountForTheInvitationsAgentAndTheInquirysVendor()
    {
        var append = Append("sold", Monday);
        var sold = (await Inquiries.OpenAsync(append with { Opening = append.Opening with { VendorId = 7 } })).InquiryId;
        var own = (await Inquiries.OpenAsync(Append("own", Monday))).InquiryId;
        await AnswerAsync(Satisfaction, 5, change: invitation => invitation with { SubjectId = sold, AgentId = 5, AgentName = "Ala" });
        await AnswerAsync(Satisfaction, 2, change: invitation => invitation with { SubjectId = own, AgentId = 5, AgentName = "Ala" });
        await AnswerAsync(Satisfaction, 4, answeredOnUtc: Monday.AddDays(9), change: invitation => invitation with { SubjectId = (own * 1000) + 1 });
        await AnswerAsync(Nps, 1, change: invitation => invitation with { SubjectId = sold, AgentId = 5, AgentName = "Ala" });

        Assert.That(await ReadAsync(ReportFilter.None), Is.EquivalentTo(new[] { (new TeamKey(5, "Ala", 7), 5, 1), (new TeamKey(5, "Ala", null), 2, 1) }));
        Assert.That(await ReadAsync(new ReportFilter { VendorId = 7 }), Is.EqualTo(new[] { (new TeamKey(5, "Ala", 7), 5, 1) }));
        Assert.That(await ReadAsync(new ReportFilter { StoreId = 2 }), Is.Empty);
    }

    [Test]
    public async Task ReadSatisfaction_TakenOut_DoesNotCount()
    {
        var id = (await Inquiries.OpenAsync(Append("out", Monday))).InquiryId;
        await AnswerAsync(Satisfaction, 1, answeredOnUtc: Monday.AddDays(-30), change: invitation => invitation with { SubjectId = id, AgentId = 9, AgentName = "Olek" }, isInvalid: true);

        Assert.That(await new TeamQuery(Database).ReadSatisfactionAsync(Monday.AddDays(-31), Monday.AddDays(-29), ReportFilter.None), Is.Empty);
    }

    private Task<IReadOnlyList<(TeamKey, int, int)>> ReadAsync(ReportFilter filter)
    {
        return new TeamQuery(Database).ReadSatisfactionAsync(Monday, Monday.AddDays(1), filter)!;
    }
}
