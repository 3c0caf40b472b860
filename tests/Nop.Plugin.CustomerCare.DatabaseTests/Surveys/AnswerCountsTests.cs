using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

/// <summary>Answers given by hand, counted by hand. Ann answers three times, Bob twice, nobody known twice.</summary>
public class AnswerCountsTests<TServer> : AnswersFixture<TServer> where TServer : TestServer, new()
{
    private AnswerCounts Counts => new(Database);

    [OneTimeSetUp]
    public async Task GiveAnswers()
    {
        await AnswerAsync(Nps, 2, Monday.AddDays(-10), "ann", Poland(10, 1));
        await AnswerAsync(Nps, 9, Monday.AddDays(-5), "ann", Poland(49.99m, 2));
        await AnswerAsync(Nps, 7, Monday.AddDays(5), "ann", Poland(50, 3));
        await AnswerAsync(Nps, 10, Monday, "bob", Germany(99.99m, null));
        await AnswerAsync(Nps, 0, Monday, "bob", Germany(100, 1));
        await AnswerAsync(Nps, 6, Monday.AddDays(1), null, invitation => invitation with { RecipientKey = null, Vendors = [5] });
        await AnswerAsync(Nps, 6, Monday.AddDays(1), null, invitation => invitation with { RecipientKey = null, OrderValue = 250 });
        await AnswerAsync(Nps, 10, Monday.AddDays(2), "eve", Poland(249.99m, 7), isInvalid: true);
        await AnswerAsync(SecondNps, 10, Monday.AddDays(3), "ann");
        await AnswerAsync(Satisfaction, 5, Monday, "ann", invitation => invitation with { Channel = "email", AgentName = "Ala", AgentId = 3 });
        await AnswerAsync(Satisfaction, 1, Monday.AddDays(1), "bob", invitation => invitation with { Channel = "phone", AgentName = "Ala", AgentId = 3 });
    }

    [Test]
    public async Task CountAsync_PerOrder_CountsAllValidOnes()
    {
        Assert.That(await Counts.CountAsync(Scope(Nps)), Is.EqualTo(Tally(2, 9, 7, 10, 0, 6, 6)));
    }

    [Test]
    public async Task CountAsync_PerPerson_CountsEachOnesLatestAndEveryoneUnknown()
    {
        // Bob's two came in the same instant: the later invitation is the later answer.
        Assert.That(await Counts.CountAsync(Scope(Nps, mode: AnswerMode.PerPerson)), Is.EqualTo(Tally(7, 0, 6, 6)));
    }

    [Test]
    public async Task CountAsync_PerPersonInAnEarlierPeriod_CountsTheLatestOfThatPeriod()
    {
        var scope = Scope(Nps, Monday.AddDays(-30), Monday, AnswerMode.PerPerson);

        Assert.That(await Counts.CountAsync(scope), Is.EqualTo(Tally(9)));
    }

    [Test]
    public async Task CountAsync_AllOfTheKind_TakesBothSurveysAndNeverSatisfaction()
    {
        Assert.That(await Counts.CountAsync(Scope(null)), Is.EqualTo(Tally(2, 9, 7, 10, 0, 6, 6, 10)));
        Assert.That((await Counts.CountAsync(Scope(null, kind: SurveyKind.Satisfaction))).Scores.Where(score => score.Count > 0), Is.EqualTo(new[] { (1, 1), (5, 1) }));
    }

    [Test]
    public async Task CountAsync_Period_IsHalfOpen()
    {
        Assert.That(await Counts.CountAsync(Scope(Nps, Monday, Monday.AddDays(5))), Is.EqualTo(Tally(10, 0, 6, 6)), "the one at the end belongs to what follows");
    }

    [Test]
    public async Task CountCellsAsync_AddUpToTheTotalInEachDimension()
    {
        var cells = await Counts.CountCellsAsync(Scope(Nps));

        Assert.That(cells.Sum(cell => cell.Count), Is.EqualTo(7));
        Assert.That(Groups(cells, SegmentDimension.Country), Is.EquivalentTo(new[] { ("PL", 3), ("DE", 2), ("?", 2) }));
        Assert.That(Groups(cells, SegmentDimension.Buyer), Is.EquivalentTo(new[] { ("1", 2), ("2", 2), ("?", 3) }));
        Assert.That(Groups(cells, SegmentDimension.OrderValue), Is.EquivalentTo(new[] { ("0", 2), ("1", 2), ("2", 1), ("3", 1), ("?", 1) }), "49.99, 50, 99.99, 100 and 250 stand at the edges");
        Assert.That(Groups(cells, SegmentDimension.Store), Is.EquivalentTo(new[] { ("1", 5), ("2", 2) }));
    }

    [Test]
    public async Task CountCellsAsync_Satisfaction_TellsAgentAndChannel()
    {
        var cells = await Counts.CountCellsAsync(Scope(Satisfaction, kind: SurveyKind.Satisfaction));

        Assert.That(Groups(cells, SegmentDimension.Agent), Is.EquivalentTo(new[] { ("Ala", 2) }));
        Assert.That(Groups(cells, SegmentDimension.Channel), Is.EquivalentTo(new[] { ("email", 1), ("phone", 1) }));
    }

    [Test]
    public async Task CountPartsAsync_AnswerOfSeveralCategories_CountsInEachAndOnceInTheTotal()
    {
        var parts = await Counts.CountPartsAsync(Scope(Nps), SegmentDimension.Category);

        Assert.That(parts.GroupBy(part => part.PartId).Select(group => (group.Key, group.Sum(part => part.Count))), Is.EquivalentTo(new[] { ((int?)7, 3), (8, 3), (null, 4) }));
        Assert.That((await Counts.CountAsync(Scope(Nps))).Answers, Is.EqualTo(7));
    }

    [Test]
    public async Task CountPartsAsync_Vendor_IsApartFromCategories()
    {
        Assert.That(await Counts.CountPartsAsync(Scope(Nps), SegmentDimension.Vendor), Does.Contain(new AnswerPart(5, 6, 1)));
    }

    [Test]
    public async Task CountByTimeAsync_PerOrder_LeavesAGapWhereNobodyAnswered()
    {
        var bounds = new[] { Monday.AddYears(-1), Monday.AddDays(-7), Monday.AddDays(-3), Monday, Monday.AddDays(4) };

        Assert.That(await Counts.CountByTimeAsync(Scope(Nps), bounds), Is.EqualTo(new[] { Tally(2), Tally(9), Tally(), Tally(10, 0, 6, 6), Tally(7) }));
    }

    [Test]
    public async Task CountByTimeAsync_PerPerson_CountsTheLatestOfEachPart()
    {
        var bounds = new[] { Monday.AddYears(-1), Monday, Monday.AddDays(4) };

        Assert.That(await Counts.CountByTimeAsync(Scope(Nps, mode: AnswerMode.PerPerson), bounds), Is.EqualTo(new[] { Tally(9), Tally(0, 6, 6), Tally(7) }));
    }

    [Test]
    public async Task CountByTimeAsync_OnePart_IsTheWhole()
    {
        Assert.That(await Counts.CountByTimeAsync(Scope(Nps), [Monday.AddYears(-1)]), Is.EqualTo(new[] { await Counts.CountAsync(Scope(Nps)) }));
    }

    [Test]
    public async Task CountRecoveredAsync_LaterBetterGroupOfTheKind_Recovers()
    {
        // Detractors: Ann's 2 (later 9, 7 and 10), Bob's 0 (his 10 isn't later), two of nobody known.
        Assert.That(await Counts.CountRecoveredAsync(Scope(Nps)), Is.EqualTo(new RecoveredCount(4, 1, 1)));
    }

    private static IEnumerable<(string, int)> Groups(IEnumerable<AnswerCell> cells, SegmentDimension dimension)
    {
        return cells.GroupBy(cell => cell.KeyOf(dimension) ?? "?").Select(group => (group.Key, group.Sum(cell => cell.Count)));
    }

    private static ScoreTally Tally(params int[] scores)
    {
        return new ScoreTally(SurveyKind.Recommendation, scores.Select(score => (score, 1)));
    }

    private static Func<Invitation, Invitation> Poland(decimal value, int? buyerOrder)
    {
        return invitation => invitation with { CountryCode = "PL", LanguageCode = "pl", OrderValue = value, BuyerOrder = buyerOrder, Categories = [7, 8] };
    }

    private static Func<Invitation, Invitation> Germany(decimal value, int? buyerOrder)
    {
        return invitation => invitation with { CountryCode = "DE", LanguageCode = "de", OrderValue = value, BuyerOrder = buyerOrder, StoreId = 2 };
    }
}
