using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

public class SurveyRepositoryTests<TServer> : SurveyFixture<TServer> where TServer : TestServer, new()
{
    private static readonly SurveyDefinition Full = Definition with
    {
        Name = "Ankieta „żółć” 😀",
        ReminderDays = 5,
        DailyCap = 100,
        Audience = new Audience { Countries = ["PL"], MinimumTotal = 10.50m, Buyers = BuyerKind.Repeat },
        Texts = new Dictionary<string, SurveyTexts> { ["ru"] = new() { Question = "Порекомендуете ли вы нас?" } }
    };

    [Test]
    public async Task AddAsync_NewSurvey_IsOffAndReadBackWhole()
    {
        var id = await Surveys.AddAsync(SurveyKind.Recommendation, Full);

        var survey = (await Surveys.FindAsync(id))!;
        Assert.Multiple(() =>
        {
            Assert.That((survey.Kind, survey.IsEnabled, survey.Revision, survey.SinceOnUtc), Is.EqualTo((SurveyKind.Recommendation, false, 1, (DateTime?)null)));
            Assert.That((survey.CreatedOnUtc, survey.CreatedOnUtc.Kind), Is.EqualTo((Monday, DateTimeKind.Utc)));
            Assert.That(SurveyDefinitionJson.Write(survey.Definition), Is.EqualTo(SurveyDefinitionJson.Write(Full)));
        });
    }

    [Test]
    public async Task AddAsync_NameThatDiffersInCaseOnly_IsRefusedAndNothingIsAdded()
    {
        await Surveys.AddAsync(SurveyKind.Recommendation, Definition);

        var refusal = Assert.ThrowsAsync<InvalidSurveyException>(() => Surveys.AddAsync(SurveyKind.Recommendation, Definition with { Name = "AFTER a purchase" }))!;

        Assert.That(refusal.Problems.Select(problem => problem.Rule), Is.EqualTo(new[] { SurveyRule.NameTaken }));
        Assert.That(await Surveys.LoadAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task AddAsync_OneNameByManyAtOnce_AddsOne()
    {
        var added = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            try
            {
                await Surveys.AddAsync(SurveyKind.Recommendation, Definition);
                return true;
            }
            catch (InvalidSurveyException)
            {
                return false;
            }
        })));

        Assert.That(added.Count(isAdded => isAdded), Is.EqualTo(1));
        Assert.That(await Surveys.LoadAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task SaveAsync_RevisionThatWasSeen_ReplacesTheDefinition()
    {
        var id = await Surveys.AddAsync(SurveyKind.Recommendation, Definition);

        Assert.That(await Surveys.SaveAsync(id, 1, Definition with { Name = "Renamed", DelayHours = 5 }), Is.True);

        var survey = (await Surveys.FindAsync(id))!;
        Assert.That((survey.Definition.Name, survey.Definition.DelayHours, survey.Revision), Is.EqualTo(("Renamed", 5, 2)));
    }

    [Test]
    public async Task SaveAsync_StaleRevision_ChangesNothing()
    {
        var id = await Surveys.AddAsync(SurveyKind.Recommendation, Definition);
        await Surveys.SaveAsync(id, 1, Definition with { Name = "Theirs" });

        Assert.That(await Surveys.SaveAsync(id, 1, Definition with { Name = "Mine" }), Is.False);
        Assert.That((await Surveys.FindAsync(id))!.Definition.Name, Is.EqualTo("Theirs"));
    }

    [Test]
    public async Task SaveAsync_ManagersAtOnce_OneOfThemWins()
    {
        var id = await Surveys.AddAsync(SurveyKind.Recommendation, Definition);

        var saved = await Task.WhenAll(Enumerable.Range(1, 4).Select(number => Task.Run(() => Surveys.SaveAsync(id, 1, Definition with { Name = $"Survey {number}" }))));

        Assert.That(saved.Count(won => won), Is.EqualTo(1));
        Assert.That((await Surveys.FindAsync(id))!.Revision, Is.EqualTo(2));
    }

    [Test]
    public async Task SwitchAsync_OnAndOff_KeepsSinceWhenItAsked()
    {
        var id = await Surveys.AddAsync(SurveyKind.Recommendation, Definition);

        Assert.That(await Surveys.SwitchAsync(id, 1, Monday.AddDays(-3)), Is.True);
        Assert.That(await Surveys.SwitchAsync(id, 1, Monday), Is.False, "switched by somebody else since");
        var on = (await Surveys.FindAsync(id))!;
        Assert.That((on.IsEnabled, on.SinceOnUtc, on.Revision), Is.EqualTo((true, (DateTime?)Monday.AddDays(-3), 2)));

        Assert.That(await Surveys.SwitchAsync(id, 2, null), Is.True);
        Assert.That((await Surveys.FindAsync(id))!.IsEnabled, Is.False);
    }

    [Test]
    public async Task DeleteAsync_ASurvey_FreesItsNameAndCantBeSaved()
    {
        var id = await Surveys.AddAsync(SurveyKind.Recommendation, Definition);
        await Surveys.SwitchAsync(id, 1, Monday);

        await Surveys.DeleteAsync(id);
        await Surveys.DeleteAsync(id);

        Assert.That(await Surveys.FindAsync(id), Is.Null);
        Assert.That(await Surveys.SaveAsync(id, 3, Definition), Is.False);
        Assert.That(await Surveys.SwitchAsync(id, 3, Monday), Is.False);
        Assert.That(await Surveys.AddAsync(SurveyKind.Recommendation, Definition), Is.Not.EqualTo(id));
    }

    [Test]
    public async Task LoadAsync_SeveralSurveys_AreInOrderOfName()
    {
        await Surveys.AddAsync(SurveyKind.Satisfaction, Definition with { Name = "B", Trigger = SurveyTrigger.Resolved });
        await Surveys.AddAsync(SurveyKind.Recommendation, Definition with { Name = "A" });

        Assert.That((await Surveys.LoadAsync()).Select(survey => survey.Definition.Name), Is.EqualTo(new[] { "A", "B" }));
    }
}
