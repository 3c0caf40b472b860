using Nop.Core.Domain.Messages;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>Each attempt of the store to send a mail.</summary>
public sealed class QueuedEmailUpdatedConsumer(HostEdge edge, Deferred<GivenUpMail> givenUp, Deferred<GivenUpSurveyMail> givenUpSurvey)
    : IConsumer<EntityUpdatedEvent<QueuedEmail>>
{
    public async Task HandleEventAsync(EntityUpdatedEvent<QueuedEmail> eventMessage)
    {
        if (eventMessage.Entity is not { SentOnUtc: null, SentTries: >= GivenUpMail.TRIES } mail)
            return;

        if (SurveyMark.IsOn(mail))
            await edge.RunAsync("take note that a survey's mail was not sent", () => givenUpSurvey.Value.HandleAsync(mail));
        else
            await edge.RunAsync("take back a reply that was not sent", () => givenUp.Value.HandleAsync(mail.Id));
    }
}
