using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Sending;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>A store in Warsaw with the shipped templates, whose clock stands at noon there on Wednesday, 2 December 2026.</summary>
internal sealed class SurveyDesk : IDisposable
{
    public const string TOKEN = "0123456789abcdef0123456789abcdef01234567";
    public const string CLAIM = "9f3a0c21d4e5b677";
    public static readonly DateTime Now = LogBuilder.Utc("2026-12-02 11:00");

    private readonly IServiceScope _request;

    private SurveyDesk(FakeStore store)
    {
        Store = store;
        _request = store.Request();
    }

    public FakeStore Store { get; }

    public List<QueuedEmail> Queue => Store.Mail.Queue;

    public static async Task<SurveyDesk> OpenAsync(Action<FakeStore>? prepare = null)
    {
        var store = new FakeStore();
        store.Replace<TimeProvider>(new StoppedClock("2026-12-02 11:00"));
        prepare?.Invoke(store);
        await store.Catalogs.ReplaceAsync(new SlaSettings(
            [BusinessCalendar.Default("Europe/Warsaw")],
            [new SlaPolicy("All", true, "Default", PolicyMatch.Everything, [new SlaTarget(SlaMetric.FirstResponse, 240, TargetTime.Business)], [])]));
        var desk = new SurveyDesk(store);
        await desk._request.ServiceProvider.GetServices<IInstallationStep>().OfType<TemplateStep>().Single().InstallAsync();
        return desk;
    }

    public static Survey Survey(SurveyKind kind = SurveyKind.Recommendation, IReadOnlyDictionary<string, SurveyTexts>? texts = null)
    {
        return new Survey
        {
            Id = 3,
            Kind = kind,
            IsEnabled = true,
            Revision = 1,
            CreatedOnUtc = Now,
            Definition = new SurveyDefinition
            {
                Name = "After the purchase",
                Trigger = kind == SurveyKind.Recommendation ? SurveyTrigger.Completed : SurveyTrigger.Resolved,
                ValidDays = 30,
                Texts = texts ?? new Dictionary<string, SurveyTexts>()
            }
        };
    }

    public static Invitation Invitation(SurveyKind kind = SurveyKind.Recommendation, string? language = "en", string? name = "Anna", int storeId = 1)
    {
        return new Invitation
        {
            Id = 12,
            SurveyId = 3,
            Kind = kind,
            SubjectId = 77,
            StoreId = storeId,
            RecipientEmail = "anna@example.com",
            RecipientName = name,
            LanguageCode = language,
            OrderNumber = kind == SurveyKind.Recommendation ? "A-77" : null,
            Status = InvitationStatus.Sending,
            TriggeredOnUtc = Now.AddDays(-3),
            PlannedOnUtc = Now.AddDays(-3)
        };
    }

    public T Get<T>() where T : notnull
    {
        return _request.ServiceProvider.GetRequiredService<T>();
    }

    public async Task<QueuedEmail> QueueAsync(Survey? survey = null, Invitation? invitation = null, bool isReminder = false, string claim = CLAIM)
    {
        var asked = survey ?? Survey();
        var id = await Get<ISurveyMail>().QueueAsync(new SurveyMailDraft(asked, invitation ?? Invitation(asked.Kind), TOKEN, isReminder, claim, Now));
        return Queue.Single(mail => mail.Id == id);
    }

    public MessageTemplate Template(string name)
    {
        return Store.Mail.Templates.Single(template => template.Name == name);
    }

    public void Dispose()
    {
        _request.Dispose();
        Store.Dispose();
    }
}
