using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace Nop.Plugin.CustomerCare.Surveys.Sending;

/// <summary>Sends what is due: judges each invitation once more and puts its mail, or its reminder, into the store's queue, once.</summary>
public sealed class SendInvitations(
    ISurveyStore surveys,
    IInvitationStore invitations,
    IInvitationPlanning subjects,
    ISlaCatalogStore catalogs,
    IOwnAddresses addresses,
    SendInvitation send,
    TimeProvider clock)
{
    private const int BATCH = 50;

    /// <param name="budget">No further batch begins when this has passed.</param>
    /// <param name="troubled">Told of each invitation that could not be sent.</param>
    /// <returns>How many mails and reminders were queued.</returns>
    public async Task<int> ExecuteAsync(TimeSpan budget, Func<Invitation, Exception, Task> troubled, CancellationToken cancellation = default)
    {
        var started = clock.GetTimestamp();
        var sent = 0;
        var zone = (await catalogs.LoadAsync(cancellation)).DefaultCalendar.Calendar.TimeZoneId;
        var own = await addresses.OwnAddressesAsync();
        while (clock.GetElapsedTime(started) < budget)
        {
            var claimed = await invitations.ClaimAsync(clock.GetUtcNow().UtcDateTime, BATCH, cancellation);
            foreach (var same in claimed.GroupBy(one => one.Invitation.SurveyId))
                sent += await SendAsync([.. same], zone, own, troubled, cancellation);
            if (claimed.Count < BATCH)
                break;
        }

        return sent;
    }

    private async Task<int> SendAsync(
        List<ClaimedInvitation> claimed,
        string zone,
        IReadOnlyCollection<string> own,
        Func<Invitation, Exception, Task> troubled,
        CancellationToken cancellation)
    {
        if (await surveys.FindAsync(claimed[0].Invitation.SurveyId, cancellation) is not { } survey)
            return 0;

        var times = new SurveyTimes(survey.Definition, zone);
        var known = await subjects.ReadAsync(survey, [.. claimed.Select(one => one.Invitation)], cancellation);
        var sent = 0;
        foreach (var one in claimed)
            try
            {
                if (await send.ExecuteAsync(one, new SendingCase(survey, known[one.Invitation.SubjectId], times, own), cancellation))
                    sent++;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                await troubled(one.Invitation, exception);
            }

        return sent;
    }
}
