using Bogus;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace DemoStore.Seeding;

/// <summary>
/// Two surveys that were switched on all the time: planned by the plugin's own rules, sent and answered by chance. What fell due in the last days is left to the plugin, so that mails leave.
/// </summary>
public sealed class SurveyHistory(
    ISurveyStore surveys,
    IInvitationPlanning planning,
    ISurveyMoments moments,
    RecoverMoments recover,
    ISlaCatalogStore catalogs,
    SurveyRows rows,
    DetractorInquiries inquiries,
    StoreSql sql)
{
    private const int AtOnce = 500;
    private const int Days = 600;
    private const int OneOfCancelled = 6;
    private const float OptOuts = 0.012f;

    private static readonly TimeSpan LeftToThePlugin = TimeSpan.FromDays(2);

    private readonly Randomizer _random = new(History.Seed);
    private readonly Dictionary<string, List<(SurveyKind Kind, DateTime OnUtc)>> _asked = [];
    private readonly Dictionary<string, (int StoreId, DateTime OnUtc)> _optedOut = [];

    public async Task InsertAsync(ShopCalendar calendar)
    {
        await rows.ClearAsync();
        await NoteOrdersAsync(calendar.NowUtc);
        var answers = new ShopperAnswers(calendar.NowUtc, await rows.ReadServiceAsync());
        foreach (var (kind, definition) in Definitions())
        {
            var survey = await SwitchOnAsync(kind, definition, calendar.NowUtc.AddDays(-Days));
            var asked = await AskAsync(survey, calendar.NowUtc, answers);
            await rows.InsertAsync(await inquiries.OpenAsync(survey, await rows.WithIdsAsync(survey.Id, asked), calendar));
            Console.Error.WriteLine($"Survey '{definition.Name}': {asked.Count} mails, {asked.Count(one => one.Response is not null)} answers");
        }

        await rows.InsertOptOutsAsync(_optedOut);
        await rows.InsertConsentsAsync(calendar.NowUtc);
    }

    private static IEnumerable<(SurveyKind Kind, SurveyDefinition Definition)> Definitions()
    {
        // Around the clock, so that mails leave at whatever hour somebody tries the store out.
        var window = SendingWindow.Default with { From = "00:00", To = "24:00" };
        yield return (SurveyKind.Recommendation, SurveyDefaults.Of(SurveyKind.Recommendation, "After a purchase") with { Window = window, ReminderDays = 7, SamplePercent = 95 });
        yield return (SurveyKind.Satisfaction, SurveyDefaults.Of(SurveyKind.Satisfaction, "After an answer") with { Window = window });
    }

    private async Task NoteOrdersAsync(DateTime nowUtc)
    {
        await recover.ExecuteAsync(nowUtc.AddDays(-Days));
        var cancelled = await sql.EntitiesAsync<Order>("select * from \"Order\" where \"OrderStatusId\" = @status order by \"Id\"", new { status = (int)OrderStatus.Cancelled });
        var completedBefore = cancelled.Where((_, position) => position % OneOfCancelled == 0);
        await moments.RecordAsync([.. completedBefore.Select(order => new SurveyMoment(SurveyTrigger.Completed, order.Id, order.CreatedOnUtc.AddHours(2)))], nowUtc);
    }

    private async Task<Survey> SwitchOnAsync(SurveyKind kind, SurveyDefinition definition, DateTime sinceOnUtc)
    {
        var id = await surveys.AddAsync(kind, definition);
        await surveys.SwitchAsync(id, 1, sinceOnUtc);
        return (await surveys.FindAsync(id))!;
    }

    private async Task<IReadOnlyList<AskedShopper>> AskAsync(Survey survey, DateTime nowUtc, ShopperAnswers answers)
    {
        var times = new SurveyTimes(survey.Definition, (await catalogs.LoadAsync()).DefaultCalendar.Calendar.TimeZoneId);
        var asked = new List<AskedShopper>();
        PlanPosition? after = null;
        do
            after = (await planning.PlanAsync(survey, after, AtOnce, subjects => [.. subjects.Select(subject => Ask(survey, subject, times, nowUtc, answers, asked))]))?.Next;
        while (after is not null);

        return asked;
    }

    private Invitation Ask(Survey survey, SurveySubject subject, SurveyTimes times, DateTime nowUtc, ShopperAnswers answers, List<AskedShopper> asked)
    {
        var key = EmailKey.Of(subject.Email) is { } address ? Recipient.KeyOf(address) : string.Empty;
        var due = times.DueOnUtc(subject.TriggeredOnUtc, subject.TriggeredOnUtc);
        var isRecent = due > nowUtc - LeftToThePlugin;
        var before = _asked.GetValueOrDefault(key, []).Where(mail => mail.OnUtc < due + Eligibility.BetweenKinds).ToLookup(mail => mail.Kind == survey.Kind, mail => (DateTime?)mail.OnUtc);
        var then = subject with
        {
            IsOptedOut = _optedOut.TryGetValue(key, out var optedOut) && optedOut.OnUtc < due,
            LastAskedOnUtc = before[true].Max(),
            LastAskedOtherwiseOnUtc = before[false].Max()
        };
        var plan = InvitationPlan.Of(survey, then, times, [], isRecent ? nowUtc : subject.TriggeredOnUtc);
        if (isRecent || plan.Status != InvitationStatus.Scheduled)
            return plan;

        var sentOnUtc = due.AddSeconds(_random.Int(5, 90));
        var sent = plan with { Status = InvitationStatus.Sent, DueOnUtc = null, SentOnUtc = sentOnUtc, ExpiresOnUtc = times.ExpiresOnUtc(sentOnUtc) };
        var one = answers.To(survey, sent, times.ReminderDueOnUtc(sentOnUtc), _random.Bool(OptOuts));
        if (!_asked.TryAdd(key, [(survey.Kind, sentOnUtc)]))
            _asked[key].Add((survey.Kind, sentOnUtc));
        if (one.OptedOutOnUtc is { } leftOnUtc)
            _optedOut.TryAdd(key, (subject.StoreId, leftOnUtc));
        asked.Add(one);
        return one.Invitation;
    }
}
