using System.Globalization;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.FollowUp;
using Nop.Plugin.CustomerCare.Surveys.Planning;
using Nop.Plugin.CustomerCare.Surveys.Privacy;
using Nop.Plugin.CustomerCare.Surveys.Sending;
using Nop.Services.Configuration;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerCare.Infrastructure.Tasks;

/// <summary>
/// Plans and sends surveys and follows up on unhappy answers. All of it is read from the database and claimed there, so a run that came late, twice or on several nodes at once mails nobody twice.
/// </summary>
public sealed class SurveyTask(
    HostEdge edge,
    Deferred<RecoverMoments> recover,
    Deferred<PlanInvitations> plan,
    Deferred<SendInvitations> send,
    Deferred<FollowUpDetractors> followUp,
    Deferred<AnonymiseOldAnswers> anonymise,
    Deferred<AgeInquiries> age,
    Deferred<ISettingService> settings,
    Deferred<IMilestones> milestones,
    Deferred<AlertTroubles> troubles,
    TimeProvider clock) : IScheduleTask
{
    private const string RECOVERED = "survey-moments-recovered";
    private const string AGED = "inquiries-aged";
    private const string ANONYMISED = "answers-anonymised";

    // The host gives its own call for a task up after a hundred seconds.
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan BetweenAgeings = TimeSpan.FromDays(1);
    private static readonly TimeSpan BetweenRecoveries = TimeSpan.FromDays(1);
    private static readonly TimeSpan Lookback = TimeSpan.FromDays(60);

    public async Task ExecuteAsync()
    {
        await edge.RunAsync("look for orders that surveys should know of", RecoverAsync);
        await edge.RunAsync("plan surveys", () => plan.Value.ExecuteAsync(Budget));
        await edge.RunAsync("send surveys", () => send.Value.ExecuteAsync(Budget, TellAsync));
        await edge.RunAsync("follow up on unhappy answers", () => followUp.Value.ExecuteAsync(TellAsync));
        await edge.RunAsync("make old answers anonymous", AnonymiseAsync);
        await edge.RunAsync("take people out of old inquiries", AgeAsync);
    }

    private async Task RecoverAsync()
    {
        var nowUtc = clock.NowUtc();
        if (await milestones.Value.FindAsync(RECOVERED) is { } last && nowUtc - last < BetweenRecoveries)
            return;

        await recover.Value.ExecuteAsync(nowUtc - Lookback);
        await milestones.Value.SetAsync(RECOVERED, nowUtc);
    }

    private async Task AnonymiseAsync()
    {
        await OnceADayAsync(ANONYMISED, (await settings.Value.LoadSettingAsync<CustomerCareSettings>()).SurveyRetentionMonths, months => anonymise.Value.ExecuteAsync(months));
    }

    private async Task AgeAsync()
    {
        await OnceADayAsync(AGED, (await settings.Value.LoadSettingAsync<CustomerCareSettings>()).InquiryRetentionMonths, months => age.Value.ExecuteAsync(months));
    }

    // Looks through all there is, hence once a day; what isn't done in one run goes on in the next.
    private async Task OnceADayAsync(string milestone, int months, Func<int, Task<bool>> work)
    {
        var nowUtc = clock.NowUtc();
        if (months == 0 || (await milestones.Value.FindAsync(milestone) is { } last && nowUtc - last < BetweenAgeings))
            return;

        if (await work(months))
            await milestones.Value.SetAsync(milestone, nowUtc);
    }

    private Task TellAsync(Invitation invitation, Exception exception)
    {
        return troubles.Value.TryAsync(
            string.Create(CultureInfo.InvariantCulture, $"do its work on survey invitation {invitation.Id} ({WhatAbout(invitation)})"), () => Task.FromException(exception));
    }

    private static string WhatAbout(Invitation invitation)
    {
        return string.Create(CultureInfo.InvariantCulture, $"{(invitation.Kind == SurveyKind.Recommendation ? "order" : "inquiry")} {invitation.SubjectId}");
    }
}
