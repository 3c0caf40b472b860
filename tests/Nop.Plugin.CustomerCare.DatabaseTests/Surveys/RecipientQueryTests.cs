using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

public class RecipientQueryTests<TServer> : SurveyFixture<TServer> where TServer : TestServer, new()
{
    private RecipientQuery Recipients => new(Database);

    [Test]
    public async Task ExecuteAsync_PlannedAndSkipped_AreListedWithTheirReasons()
    {
        var survey = await SwitchedOnAsync(Definition with { DelayHours = 72, Audience = new Audience { MinimumTotal = 20 } });
        var later = await OrderAsync("later@example.com", Monday.AddHours(-1));
        var sooner = await OrderAsync("sooner@example.com", Monday.AddHours(-30));
        var machine = await OrderAsync("noreply@example.com", Monday.AddHours(-2));
        var second = await OrderAsync("sooner@example.com", Monday.AddHours(-29));
        await PlanAsync();

        var next = await Recipients.ExecuteAsync(survey.Id, RecipientState.Next, null, 0, 10);
        var skipped = await Recipients.ExecuteAsync(survey.Id, RecipientState.Skipped, null, 0, 10);

        Assert.Multiple(() =>
        {
            Assert.That(next.Rows.Select(row => row.SubjectId).Take(1), Is.EqualTo(new long[] { sooner }), "the first due one first");
            Assert.That(next.Rows.Select(row => row.SubjectId), Does.Contain((long)later));
            Assert.That(next.Rows.All(row => row.DueOnUtc is { Kind: DateTimeKind.Utc } && row.Reason is null), Is.True);
            Assert.That(skipped.Rows.Select(row => (row.SubjectId, row.Reason)), Does.Contain(((long)machine, (SuppressionReason?)SuppressionReason.MachineAddress)));
            Assert.That(next.Counts[RecipientState.Next] + next.Counts[RecipientState.Skipped], Is.EqualTo(4));
            Assert.That(skipped.Reasons.Values.Sum(), Is.EqualTo(skipped.Total));
            Assert.That(second, Is.GreaterThan(0));
        });
    }

    [Test]
    public async Task ExecuteAsync_OneReason_ListsOnlyThose()
    {
        var survey = await SwitchedOnAsync(Definition with { Audience = new Audience { Countries = ["NO"] } });
        await OrderAsync("ann@example.com", Monday.AddHours(-1));
        await OrderAsync("noreply@example.com", Monday.AddHours(-1));
        await PlanAsync();

        var page = await Recipients.ExecuteAsync(survey.Id, RecipientState.Skipped, SuppressionReason.Country, 0, 10);

        Assert.That((page.Total, page.Rows.Single().Email, page.Counts[RecipientState.Skipped]), Is.EqualTo((1, "ann@example.com", 2)));
        Assert.That((await Recipients.ExecuteAsync(survey.Id, RecipientState.Skipped, SuppressionReason.OptedOut, 0, 10)).Total, Is.Zero);
    }

    [Test]
    public async Task ExecuteAsync_Pages_HoldEachPersonOnce()
    {
        var survey = await SwitchedOnAsync(Definition with { DelayHours = 72 });
        for (var number = 0; number < 5; number++)
            await OrderAsync($"buyer{number}@example.com", Monday.AddHours(-1));
        await PlanAsync();

        var pages = new List<RecipientPage>();
        for (var index = 0; index < 3; index++)
            pages.Add(await Recipients.ExecuteAsync(survey.Id, RecipientState.Next, null, index, 2));

        Assert.That(pages.Select(page => page.Rows.Count), Is.EqualTo(new[] { 2, 2, 1 }));
        Assert.That(pages.SelectMany(page => page.Rows).Select(row => row.SubjectId).Distinct().Count(), Is.EqualTo(5));
        Assert.That(pages[0].Total, Is.EqualTo(5));
    }

    [Test]
    public async Task Totals_OfSurveys_CountMailedWaitingAndAnsweredApart()
    {
        var survey = await SwitchedOnAsync(Definition with { DelayHours = 0 });
        var waiting = await SwitchedOnAsync(Definition with { Name = "Later", DelayHours = 100, Trigger = SurveyTrigger.Paid });
        await OrderAsync("ann@example.com", Monday.AddHours(-1));
        await OrderAsync("bob@example.com", Monday.AddHours(-1));
        await PlanAsync();
        await SendAsync();
        var answered = (await Recipients.ExecuteAsync(survey.Id, RecipientState.Sent, null, 0, 1)).Rows.Single();
        await HostTables.InsertAsync(
            Database, Tables.SurveyResponse, ("InvitationId", answered.Id), ("SurveyId", survey.Id), ("StoreId", 1), ("Score", 9), ("AnsweredOnUtc", Monday));

        var totals = await new SurveyTotalsQuery(Database).ExecuteAsync();

        Assert.That(totals[survey.Id], Is.EqualTo(new SurveyTotals(2, 0, 1)));
        Assert.That(totals.ContainsKey(waiting.Id), Is.False, "nobody was planned for it");
    }
}
