using Nop.Core.Domain.Localization;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>A language was changed, perhaps its culture.</summary>
public sealed class LanguageUpdatedConsumer(HostEdge edge, Deferred<TextStep> texts) : IConsumer<EntityUpdatedEvent<Language>>
{
    public async Task HandleEventAsync(EntityUpdatedEvent<Language> eventMessage)
    {
        await edge.RunAsync($"add its texts in {eventMessage.Entity.Name}", () => texts.Value.AddAsync(eventMessage.Entity));
    }
}
