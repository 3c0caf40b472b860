using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Surveys.Planning;

/// <summary>Decides, for each order and inquiry that has reached a survey's event, whether and when its person is asked.</summary>
public sealed class PlanInvitations(ISurveyStore surveys, IInvitationPlanning planning, ISlaCatalogStore catalogs, IOwnAddresses addresses, TimeProvider clock)
{
    private const int BATCH = 500;

    /// <param name="budget">No further batch begins when this has passed.</param>
    /// <returns>How many were planned, suppressed ones included.</returns>
    public async Task<int> ExecuteAsync(TimeSpan budget, CancellationToken cancellation = default)
    {
        var started = clock.GetTimestamp();
        var planned = 0;
        var zone = (await catalogs.LoadAsync(cancellation)).DefaultCalendar.Calendar.TimeZoneId;
        var own = await addresses.OwnAddressesAsync();
        foreach (var survey in (await surveys.LoadAsync(cancellation)).Where(survey => survey is { IsEnabled: true, SinceOnUtc: not null }))
        {
            var times = new SurveyTimes(survey.Definition, zone);
            var nowUtc = clock.GetUtcNow().UtcDateTime;
            PlanPosition? after = null;
            while (clock.GetElapsedTime(started) < budget)
            {
                var batch = await planning.PlanAsync(
                    survey, after, BATCH, subjects => [.. subjects.Select(subject => InvitationPlan.Of(survey, subject, times, own, nowUtc))], cancellation);
                planned += batch?.Planned ?? 0;
                after = batch?.Next;
                if (after is null)
                    break;
            }
        }

        return planned;
    }
}
