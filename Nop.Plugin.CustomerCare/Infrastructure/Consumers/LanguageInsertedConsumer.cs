using Nop.Core.Domain.Localization;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>A language was added. The host shows the bare keys of texts that it lacks.</summary>
public sealed class LanguageInsertedConsumer(HostEdge edge, Deferred<TextStep> texts) : IConsumer<EntityInsertedEvent<Language>>
{
    public async Task HandleEventAsync(EntityInsertedEvent<Language> eventMessage)
    {
        await edge.RunAsync($"add its texts in {eventMessage.Entity.Name}", () => texts.Value.AddAsync(eventMessage.Entity));
    }
}
