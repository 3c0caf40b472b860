using Nop.Core.Domain.Messages;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>Each attempt of the store to send a mail.</summary>
public sealed class QueuedEmailUpdatedConsumer(HostEdge edge, Deferred<GivenUpMail> givenUp) : IConsumer<EntityUpdatedEvent<QueuedEmail>>
{
    public async Task HandleEventAsync(EntityUpdatedEvent<QueuedEmail> eventMessage)
    {
        if (eventMessage.Entity is { SentOnUtc: null, SentTries: >= GivenUpMail.TRIES } mail)
            await edge.RunAsync("take back a reply that was not sent", () => givenUp.Value.HandleAsync(mail.Id));
    }
}
