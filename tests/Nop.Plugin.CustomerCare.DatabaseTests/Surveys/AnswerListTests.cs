using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

public class AnswerListTests<TServer> : AnswersFixture<TServer> where TServer : TestServer, new()
{
    private readonly Dictionary<long, string> _names = [];

    [OneTimeSetUp]
    public async Task GiveAnswers()
    {
        await GiveAsync("slow", 2, 0, "ann", "Zu langsam! 100% <script>\U0001F600", invitation => invitation with { CountryCode = "DE", OrderValue = 20, Categories = [7], BuyerOrder = 1 });
        await GiveAsync("better", 8, 1, "ann", null, invitation => invitation with { CountryCode = "DE", OrderValue = 60, BuyerOrder = 2 });
        await GiveAsync("still", 5, 2, "bob", "nope", invitation => invitation with { StoreId = 2, OrderValue = 400, Vendors = [3] });
        await GiveAsync("again", 6, 3, "bob", null, invitation => invitation with { StoreId = 2 });
        await GiveAsync("happy", 10, 4, "eve", "żółw", invitation => invitation with { OrderNumber = "A_7", LanguageCode = "pl" });
        await AnswerAsync(Nps, 10, Monday, "out", comment: "taken out", isInvalid: true);
        await AnswerAsync(Satisfaction, 1, Monday, "ann", comment: "other kind");
    }

    private static IEnumerable<TestCaseData> Filters()
    {
        yield return Case("All", filter => filter, "happy", "again", "still", "better", "slow");
        yield return Case("Detractors", filter => filter with { Group = ScoreGroup.Detractor }, "again", "still", "slow");
        yield return Case("Passives", filter => filter with { Group = ScoreGroup.Passive }, "better");
        yield return Case("Promoters", filter => filter with { Group = ScoreGroup.Promoter }, "happy");
        yield return Case("Score", filter => filter with { Score = 6 }, "again");
        yield return Case("Store", filter => filter with { StoreId = 2 }, "again", "still");
        yield return Case("Comment", filter => filter with { WithCommentOnly = true }, "happy", "still", "slow");
        yield return Case("TextComment", filter => filter with { Text = "ŻÓŁ" }, "happy");
        yield return Case("TextPercent", filter => filter with { Text = "100%" }, "slow");
        yield return Case("TextPattern", filter => filter with { Text = "a_7" }, "happy");
        yield return Case("TextMail", filter => filter with { Text = "bob@" }, "again", "still");
        yield return Case("TextNowhere", filter => filter with { Text = "%%" });
        yield return Case("Country", filter => Of(filter, SegmentDimension.Country, "DE"), "better", "slow");
        yield return Case("CountryUnknown", filter => Of(filter, SegmentDimension.Country, null), "happy", "again", "still");
        yield return Case("FirstBuyers", filter => Of(filter, SegmentDimension.Buyer, "1"), "slow");
        yield return Case("RepeatBuyers", filter => Of(filter, SegmentDimension.Buyer, "2"), "better");
        yield return Case("LowestBand", filter => Of(filter, SegmentDimension.OrderValue, "0"), "slow");
        yield return Case("SecondBand", filter => Of(filter, SegmentDimension.OrderValue, "1"), "better");
        yield return Case("HighestBand", filter => Of(filter, SegmentDimension.OrderValue, "3"), "still");
        yield return Case("NoBand", filter => Of(filter, SegmentDimension.OrderValue, "9"));
        yield return Case("Category", filter => Of(filter, SegmentDimension.Category, "7"), "slow");
        yield return Case("NoCategory", filter => Of(filter, SegmentDimension.Category, null), "happy", "again", "still", "better");
        yield return Case("Vendor", filter => Of(filter, SegmentDimension.Vendor, "3"), "still");
        yield return Case("Language", filter => Of(filter, SegmentDimension.Language, "pl"), "happy");
        yield return Case("StoreGroup", filter => Of(filter, SegmentDimension.Store, "2"), "again", "still");
        yield return Case("NotANumber", filter => Of(filter, SegmentDimension.Store, "2 or 1=1"));
        yield return Case("Period", filter => filter with { Scope = filter.Scope with { FromUtc = Monday.AddDays(1), ToUtc = Monday.AddDays(3) } }, "still", "better");
        yield return Case("PerPerson", filter => filter with { Scope = filter.Scope with { Mode = AnswerMode.PerPerson } }, "happy", "again", "better");
    }

    [TestCaseSource(nameof(Filters))]
    public async Task ExecuteAsync_Filter_ListsNewestFirst(Func<AnswerListFilter, AnswerListFilter> change, string[] expected)
    {
        var filter = change(new AnswerListFilter(Scope(Nps)));
        var page = await Query.ExecuteAsync(filter, 0, 10);

        Assert.That(page.Rows.Select(row => _names[row.Invitation.Id]), Is.EqualTo(expected));
        Assert.That(page.TotalCount, Is.EqualTo(expected.Length));
        Assert.That((await Query.ReadAllAsync(filter)).Select(row => row.Invitation.Id), Is.EqualTo(page.Rows.Select(row => row.Invitation.Id)), "the file is the list");
    }

    [Test]
    public async Task ExecuteAsync_PageByPage_GivesEachOnce()
    {
        var names = new List<string>();
        for (var page = 0; page < 3; page++)
            names.AddRange((await Query.ExecuteAsync(new AnswerListFilter(Scope(Nps)), page, 2)).Rows.Select(row => _names[row.Invitation.Id]));

        Assert.That(names, Is.EqualTo(new[] { "happy", "again", "still", "better", "slow" }));
    }

    [Test]
    public async Task ExecuteAsync_Recovered_IsWhoGaveABetterGroupLater()
    {
        var rows = (await Query.ExecuteAsync(new AnswerListFilter(Scope(Nps)), 0, 10)).Rows;

        Assert.That(rows.Where(row => row.IsRecovered).Select(row => _names[row.Invitation.Id]), Is.EqualTo(new[] { "slow" }), "Bob went from 5 to 6, which is the same group");
    }

    [Test]
    public async Task ExecuteAsync_Row_IsWhatWasStored()
    {
        var row = (await Query.ExecuteAsync(new AnswerListFilter(Scope(Nps)) { Score = 2 }, 0, 10)).Rows.Single();

        Assert.That(row.Response.Comment, Is.EqualTo("Zu langsam! 100% <script>\U0001F600"));
        Assert.That((row.Response.AnsweredOnUtc, row.Response.AnsweredOnUtc.Kind), Is.EqualTo((Monday, DateTimeKind.Utc)));
        Assert.That((row.Invitation.Categories, row.Invitation.OrderValue), Is.EqualTo((new[] { 7 }, 20m)));
        Assert.That(row.Group, Is.EqualTo(ScoreGroup.Detractor));
    }

    private AnswerListQuery Query => new(Database);

    private static TestCaseData Case(string name, Func<AnswerListFilter, AnswerListFilter> change, params string[] expected)
    {
        return new TestCaseData(change, expected).SetArgDisplayNames(name);
    }

    private static AnswerListFilter Of(AnswerListFilter filter, SegmentDimension dimension, string? key)
    {
        return filter with { Segment = new SegmentChoice(dimension, key) };
    }

    private async Task GiveAsync(string name, int score, int days, string person, string? comment, Func<Invitation, Invitation> change)
    {
        _names[await AnswerAsync(Nps, score, Monday.AddDays(days), person, change, comment)] = name;
    }
}
