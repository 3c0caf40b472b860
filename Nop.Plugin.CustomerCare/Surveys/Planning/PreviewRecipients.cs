using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Surveys.Planning;

/// <summary>Tries a survey on the store's real orders and inquiries. Nothing is planned and nobody is mailed.</summary>
public sealed class PreviewRecipients(IInvitationPlanning planning, RecoverMoments recover, ISlaCatalogStore catalogs, IOwnAddresses addresses, TimeProvider clock)
{
    // Orders are often paid and completed some time after they were placed.
    private static readonly TimeSpan PlacedEarlier = TimeSpan.FromDays(60);

    /// <param name="surveyId">0 for one that isn't saved yet.</param>
    /// <param name="sinceOnUtc">Events from this instant on, UTC.</param>
    /// <param name="atMost">How many orders or inquiries to look at.</param>
    public async Task<RecipientPreview> ExecuteAsync(
        SurveyKind kind,
        int surveyId,
        SurveyDefinition definition,
        DateTime sinceOnUtc,
        int atMost,
        CancellationToken cancellation = default)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var survey = new Survey { Id = surveyId, Kind = kind, Definition = definition, IsEnabled = false, Revision = 0, CreatedOnUtc = nowUtc };
        if (kind == SurveyKind.Recommendation)
            await recover.ExecuteAsync(sinceOnUtc - PlacedEarlier, cancellation);

        var times = new SurveyTimes(definition, (await catalogs.LoadAsync(cancellation)).DefaultCalendar.Calendar.TimeZoneId);
        var own = await addresses.OwnAddressesAsync();
        var subjects = await planning.PeekAsync(survey, sinceOnUtc, atMost + 1, cancellation);
        var plans = subjects.Take(atMost).Select(subject => InvitationPlan.Of(survey, subject, times, own, nowUtc)).ToList();
        var rows = WithPauseAmongThemselves(plans, definition).Select(plan => Row(plan, times, nowUtc)).ToList();
        var reasons = rows.Where(row => row.Reason is not null).GroupBy(row => row.Reason!.Value).ToDictionary(same => same.Key, same => same.Count());
        return new RecipientPreview(rows.Count(row => row.Reason is null), reasons.Values.Sum(), subjects.Count <= atMost, rows, reasons);
    }

    // Of several orders of one person, the mail of the first due one starts the pause for the others.
    private static List<Invitation> WithPauseAmongThemselves(List<Invitation> plans, SurveyDefinition definition)
    {
        if (definition.CoolDownDays == 0)
            return plans;

        var last = new Dictionary<(string Recipient, int Store), DateTime>();
        var paused = new HashSet<long>();
        foreach (var plan in plans.Where(plan => plan.Reason is null).OrderBy(plan => plan.DueOnUtc).ThenBy(plan => plan.SubjectId))
        {
            var key = (plan.RecipientKey!, definition.CoolDownPerStore ? plan.StoreId : 0);
            if (last.TryGetValue(key, out var before) && before > Eligibility.PauseBeginsOnUtc(definition, plan.DueOnUtc!.Value))
                paused.Add(plan.SubjectId);
            else
                last[key] = plan.DueOnUtc!.Value;
        }

        return [.. plans.Select(plan => paused.Contains(plan.SubjectId) ? plan with { Status = InvitationStatus.Suppressed, Reason = SuppressionReason.CoolDown } : plan)];
    }

    private static PreviewedRecipient Row(Invitation plan, SurveyTimes times, DateTime nowUtc)
    {
        return new PreviewedRecipient(
            plan.SubjectId,
            plan.OrderNumber,
            EmailKey.Of(plan.RecipientEmail) is null ? null : plan.RecipientEmail,
            plan.RecipientName,
            plan.TriggeredOnUtc,
            plan.DueOnUtc ?? times.DueOnUtc(plan.TriggeredOnUtc, nowUtc),
            plan.Reason);
    }
}
