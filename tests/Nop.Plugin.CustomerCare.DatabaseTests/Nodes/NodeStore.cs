using System.Text;
using DemoStore.Storage;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Jobs;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Data.Webhooks;
using Nop.Plugin.CustomerCare.DatabaseTests.Import;
using Nop.Plugin.CustomerCare.Inquiries.Import;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Nodes;

/// <summary>Sets a demo store up so that every task has work: alerts to two managers, acknowledgements, summaries to three, a survey, a webhook, an import.</summary>
internal sealed class NodeStore(StoreDatabase database, StoreSql sql)
{
    public const int IMPORTED = 300;

    public static readonly string[] Managers = ["boss@example.com", "deputy@example.com"];
    public static readonly string[] Readers = ["reader1@example.com", "reader2@example.com", "reader3@example.com"];

    public AppliedSla Applied { get; private set; } = null!;

    public int SurveyId { get; private set; }

    public async Task PrepareAsync()
    {
        await InstalledLongAgoAsync();
        await SettingsAsync();
        await PromisesAsync();
        await SurveyAsync();
        await WebhookAsync();
        await ImportAsync();
    }

    // What lies before the installation is history, and recovery begins where it left off.
    private async Task InstalledLongAgoAsync()
    {
        var utc = DateTime.UtcNow.AddDays(-1);
        await using (var session = await database.OpenAsync())
            await session.ExecuteAsync("update [CustomerCareSchema] set [AppliedOnUtc] = @on", new SqlParameters { ["on"] = utc });
        await new MilestoneRepository(database).SetAsync("recovery-through", DateTime.UtcNow.AddMinutes(-10));
    }

    private async Task SettingsAsync()
    {
        var values = new Dictionary<string, string>
        {
            ["acknowledgementsenabled"] = "True",
            ["alertsenabled"] = "True",
            ["alertaddresses"] = string.Join(';', Managers),
            ["summaryfrequency"] = "Daily",
            ["summaryhour"] = "6",
            ["summaryaddresses"] = string.Join(';', Readers)
        };
        await sql.BulkInsertAsync(values.Select(value => new Setting { Name = $"customercaresettings.{value.Key}", Value = value.Value, StoreId = 1 }));
    }

    // Always open, in a zone where it is about noon: no period of a summary ends meanwhile.
    private async Task PromisesAsync()
    {
        var hours = 12 - DateTime.UtcNow.Hour;
        var zone = hours >= 0 ? $"Etc/GMT-{hours}" : $"Etc/GMT+{-hours}";
        IReadOnlyList<DayInterval> always = [DayInterval.Parse("00:00", "24:00")];
        var calendar = new BusinessCalendar("Always", hours == 0 ? "Etc/GMT" : zone, Enum.GetValues<DayOfWeek>().ToDictionary(day => day, _ => always));
        var policy = new SlaPolicy("Everybody", true, "Always", PolicyMatch.Everything, [new SlaTarget(SlaMetric.FirstResponse, 60, TargetTime.Business)], [50]);
        var catalogs = new SlaCatalogRepository(database, TimeProvider.System);
        await catalogs.ReplaceAsync(new SlaSettings([calendar], [policy]));
        var catalog = await catalogs.LoadAsync();
        Applied = new AppliedSla(catalog.CurrentPolicies[0].Id, catalog.DefaultCalendar.Id);
    }

    private async Task SurveyAsync()
    {
        var surveys = new SurveyRepository(database, TimeProvider.System);
        var definition = SurveyDefaults.Of(SurveyKind.Recommendation, "After a purchase") with
        {
            DelayHours = 0,
            Window = SendingWindow.Default with { From = "00:00", To = "24:00" },
            OpensInquiry = true,
            AlertsManagers = true
        };
        SurveyId = await surveys.AddAsync(SurveyKind.Recommendation, definition);
        await surveys.SwitchAsync(SurveyId, 1, DateTime.UtcNow.AddDays(-30));
    }

    private async Task WebhookAsync()
    {
        var webhook = new Webhook { Name = "CRM", Url = "https://hooks.example.com/", Secret = WebhookSignature.NewSecret(), Events = Enum.GetValues<WebhookEvent>() };
        var id = await new WebhookRepository(database, TimeProvider.System).AddAsync(webhook);
        await using var session = await database.OpenAsync();
        await session.ExecuteAsync("update [CustomerCareWebhook] set [ChangedOnUtc] = @on where [Id] = @id", new SqlParameters { ["on"] = DateTime.UtcNow.AddDays(-1), ["id"] = id });
    }

    private async Task ImportAsync()
    {
        var rows = new StringBuilder("inquiry_key,occurred_at,event,requester_email,subject,body,agent\n");
        for (var number = 0; number < IMPORTED; number++)
        {
            var asked = DateTime.UtcNow.AddDays(-30).AddMinutes(37 * number);
            foreach (var (minutes, what, agent) in new[] { (0, "customer_message", ""), (9, "agent_reply", "Anna"), (10, "status:resolved", "Anna") })
                rows.Append(FormattableString.Invariant($"K{number},{asked.AddMinutes(minutes):yyyy-MM-ddTHH:mm:ssZ},{what},import{number}@example.com,Old {number},Text,{agent}\n"));
        }

        var tools = new ImportTools(database);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(rows.ToString()));
        var (jobId, _) = await new DraftImport(tools.Jobs, tools.Scan, new ImportScanCache()).ExecuteAsync("history.csv", file, "ann");
        await tools.Jobs.ConfirmAsync(jobId, new ImportJobParameters(ImportOnError.Skip, 1, ImportPosition.Start).Write());
    }
}
