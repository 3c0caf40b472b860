using System.Globalization;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys.Sending;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>A survey's mail that the host will not try to send again.</summary>
public sealed class GivenUpSurveyMail(Deferred<IUnsentInvitations> invitations, HostLog log, TimeProvider clock)
{
    public async Task HandleAsync(QueuedEmail mail)
    {
        var problem = string.Create(CultureInfo.InvariantCulture, $"The store gave up sending queued mail {mail.Id} after {mail.SentTries} tries.");
        if (await invitations.Value.TakeBackAsync(mail.Id, problem, clock.NowUtc()))
            await log.WarningAsync($"{problem} It carried a survey's invitation, which doesn't count as sent.");
    }
}
