using System.Text.RegularExpressions;
using NUnit.Framework;
using static Nop.Plugin.CustomerCare.CustomerCareDefaults;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Served;

/// <summary>Surveys without inquiries and inquiries without surveys: whoever may see the one finds nothing of the other wherever they go, files and grids included.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public partial class SeparationTests
{
    private const int LEAST = 25;

    private const string WRITTEN =
        "select distinct [Text] from (select i.[Subject] as [Text] from [CustomerCareInquiry] i where i.[Channel] <> 'survey' "
        + "union select e.[Body] from [CustomerCareInquiryEvent] e join [CustomerCareInquiry] i on i.[Id] = e.[InquiryId] where i.[Channel] <> 'survey' and e.[Body] is not null and e.[Kind] in ('customer_message', 'agent_reply', 'note')) x";

    // What an unhappy answer says stands in the inquiry that it opened, too.
    private const string COMMENTED =
        "select distinct r.[Comment] from [CustomerCareSurveyResponse] r where r.[Comment] is not null and not exists (select 1 from [CustomerCareInquiryEvent] e where e.[Body] like '%' || r.[Comment] || '%')";

    [OneTimeSetUp]
    public async Task AskSatisfactionAsync()
    {
        await using var session = await SeededStore.Database.OpenAsync();
        Assert.That(await session.FirstAsync<long>("select count(*) from [CustomerCareSurveyResponse]"), Is.GreaterThan(100));
    }

    [Test]
    public async Task SurveysAlone_ShowNothingOfInquiries()
    {
        var shown = await GoAsync(Permissions.SURVEYS_VIEW, "Orders.OrdersView", "Customers.CustomersView");

        Assert.That(shown.Keys, Has.Some.Contains("CustomerCareSurveyResults/Answer").And.Some.Contains("CustomerCareSurveyResults/AnswersCsv").And.Some.Contains("ScoreToday"), string.Join('\n', shown.Keys));
        await ExpectNoneAsync(shown, WRITTEN);
        ExpectNoLinks(shown, InquiryLink());
    }

    [Test]
    public async Task InquiriesAlone_ShowNothingOfSurveys()
    {
        var shown = await GoAsync(Permissions.INQUIRIES_VIEW, Permissions.INQUIRIES_ANSWER, Permissions.TEAM_VIEW, "Orders.OrdersView", "Customers.CustomersView");

        Assert.That(shown.Keys, Has.Some.Contains("CustomerCareInquiry/View").And.Some.Contains("CustomerCareClock/Csv").And.Some.Contains("CustomerCareInbox/Aside"), string.Join('\n', shown.Keys));
        await ExpectNoneAsync(shown, COMMENTED);
        ExpectNoLinks(shown, SurveyLink());
    }

    [Test]
    public async Task Both_ShowBoth_SoThatTheWalkWouldFindThem()
    {
        var shown = await GoAsync(Permissions.INQUIRIES_VIEW, Permissions.SURVEYS_VIEW, "Orders.OrdersView", "Customers.CustomersView");

        Assert.That(await FoundAsync(shown, WRITTEN), Has.Count.GreaterThan(5));
        Assert.That(await FoundAsync(shown, COMMENTED), Has.Count.GreaterThan(3));
    }

    private static async Task<IReadOnlyDictionary<string, string>> GoAsync(params string[] permissions)
    {
        await Grants.GiveAsync(Grants.MANAGERS, permissions);
        using var manager = await Person.SignInAsync("manager");
        return await new Crawl(manager).EverywhereAsync(AdminRoute.All.Where(route => route.IsOpenTo(permissions)));
    }

    private static async Task ExpectNoneAsync(IReadOnlyDictionary<string, string> shown, string secrets)
    {
        Assert.That(await FoundAsync(shown, secrets), Is.Empty);
    }

    private static void ExpectNoLinks(IReadOnlyDictionary<string, string> shown, Regex link)
    {
        Assert.That(shown.Select(page => (page.Key, Link: link.Match(page.Value))).Where(page => page.Link.Success).Select(page => $"{page.Key}: {page.Link.Value}"), Is.Empty);
    }

    private static async Task<List<string>> FoundAsync(IReadOnlyDictionary<string, string> shown, string sql)
    {
        await using var session = await SeededStore.Database.OpenAsync();
        var secrets = (await session.QueryAsync<string?>(sql)).OfType<string>().Select(text => Space().Replace(text, " ").Trim()).Where(text => text.Length >= LEAST)
            .Select(text => text[..Math.Min(60, text.Length)]).Distinct().ToList();
        Assert.That(secrets, Has.Count.GreaterThan(5), "there is something to find");
        return [.. from secret in secrets
                   let page = shown.FirstOrDefault(page => page.Value.Contains(secret, StringComparison.Ordinal)).Key
                   where page is not null
                   select $"{page}: {secret}"];
    }

    // The address of an inquiry without its number says nothing.
    [GeneratedRegex("/Admin/CustomerCare(Inquiry(?!/View\")|Inbox|Clock|Contacts|Arrival|Report|Team)[/a-zA-Z]*|Inquiry #[0-9]+", RegexOptions.IgnoreCase)]
    private static partial Regex InquiryLink();

    [GeneratedRegex("/Admin/CustomerCareSurvey[/a-zA-Z]*", RegexOptions.IgnoreCase)]
    private static partial Regex SurveyLink();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
