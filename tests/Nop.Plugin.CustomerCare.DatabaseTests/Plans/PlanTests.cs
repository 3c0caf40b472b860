using System.Globalization;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Schema;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Data.Webhooks;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.DatabaseTests.Surveys;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Plans;

/// <summary>The plans of the hot queries at a million inquiries, as the server itself tells them. CUSTOMERCARE_PLAN_ROWS takes another number, for trying.</summary>
[TestFixture(typeof(PostgreSql))]
[TestFixture(typeof(MySql))]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class PlanTests<TServer> where TServer : TestServer, new()
{
    private static readonly string[] Big = ["Inquiry", "InquiryEvent", "SlaClock", "Breach", "InquiryMail", "Invitation", "SurveyResponse", "SurveyEvent", "SurveyMoment", "WebhookDelivery", "MessageReference"];

    // How many there are at all, of inquiries or of a survey's people: no index answers that with less than reading itself whole, and PostgreSQL may as well read the table.
    private static readonly (string Name, string Sql)[] AllThereAre = [("inbox, all, first page", "select count(*)"), ("recipients, ", "select \"Status\", \"Reason\", count(*)")];

    private readonly TServer _server = new();
    private readonly List<(string Sql, SqlParameters? Parameters)> _sent = [];
    private StoreDatabase _database = null!;
    private StoreDatabase _watched = null!;
    private MillionRows.AppliedIds _ids = null!;

    private static bool IsFull => Environment.GetEnvironmentVariable("CUSTOMERCARE_FULL") == "1" || Environment.GetEnvironmentVariable("CUSTOMERCARE_PLAN_ROWS") is not null;

    private static int Count => int.Parse(Environment.GetEnvironmentVariable("CUSTOMERCARE_PLAN_ROWS") ?? "1000000", CultureInfo.InvariantCulture);

    [OneTimeSetUp]
    public async Task MakeRowsAsync()
    {
        if (!IsFull)
            Assert.Ignore("Plans at a million inquiries are read with --full: with few rows a server rightly reads them all.");
        if (_server.WhyMissing is { } reason)
            Assert.Ignore(reason);

        _database = (await _server.CreateAsync()).WithTimeout(TimeSpan.FromMinutes(2));
        await new SchemaInstallation(_database, TimeProvider.System).ExecuteAsync();
        var catalogs = new SlaCatalogRepository(_database, TimeProvider.System);
        await catalogs.ReplaceAsync(new SlaSettings(
            [BusinessCalendar.Default("Europe/Warsaw")],
            [new SlaPolicy("Everybody", true, "Default", PolicyMatch.Everything, [new SlaTarget(SlaMetric.FirstResponse, 240, TargetTime.Business)], [])]));
        var catalog = await catalogs.LoadAsync();
        var survey = await new SurveyRepository(_database, TimeProvider.System).AddAsync(SurveyKind.Recommendation, SurveyDefaults.Of(SurveyKind.Recommendation, "After a purchase"));
        await new SurveyRepository(_database, TimeProvider.System).SwitchAsync(survey, 1, MillionRows.End.AddDays(-30));
        await HostTables.CreateAsync(_database);
        var webhook = await new WebhookRepository(_database, new FixedClock(MillionRows.End.AddDays(-1))).AddAsync(
            new Webhook { Name = "All", Url = "https://example.test/", Secret = "secret", Events = [.. Enum.GetValues<WebhookEvent>()], IsEnabled = true });
        _ids = new MillionRows.AppliedIds(catalog.CurrentPolicies[0].Id, catalog.DefaultCalendar.Id, survey, webhook);
        await new MillionRows(_database, Count).WriteAsync(_ids);
        _watched = _database.Heard((sql, parameters) => _sent.Add((sql, parameters)));
    }

    [OneTimeTearDown]
    public async Task DropAsync()
    {
        if (_database is not null)
            await _server.DisposeAsync();
    }

    [Test]
    public async Task HotQueries_AtAMillion_ReadNoBigTableWhole()
    {
        var wrong = new List<string>();
        foreach (var (name, ask) in HotQueries.All)
        {
            _sent.Clear();
            await ask(_watched, _ids);
            foreach (var (sql, parameters) in _sent.Where(sent => sent.Sql.Contains("from", StringComparison.Ordinal) && sent.Sql.StartsWith("select", StringComparison.Ordinal)).ToList())
            {
                var plan = await QueryPlan.OfAsync(_database, sql, parameters);
                TestContext.Out.WriteLine($"{name}: {string.Join(", ", plan.Indexes.Distinct())}");
                if (AllThereAre.Any(all => name.StartsWith(all.Name, StringComparison.Ordinal) && sql.StartsWith(all.Sql, StringComparison.Ordinal)))
                    continue;

                foreach (var scanned in plan.Scanned.Where(table => Big.Contains(table.Replace("CustomerCare", string.Empty, StringComparison.Ordinal)) || table.Length <= 2))
                    wrong.Add($"{name} reads {scanned} whole: {sql}");
            }
        }

        Assert.That(wrong, Is.Empty);
    }
}
