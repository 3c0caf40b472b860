using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>The list of tokens in the message template editor.</summary>
public sealed class AdditionalTokensAddedConsumer(HostEdge edge) : IConsumer<AdditionalTokensAddedEvent>
{
    public async Task HandleEventAsync(AdditionalTokensAddedEvent eventMessage)
    {
        await edge.RunAsync("list its message tokens", () =>
        {
            eventMessage.AddTokens([.. ReplyTokens.Names.Union(AcknowledgementComposer.Names).Union(AlertTexts.Names).Select(name => $"%{name}%")]);
            return Task.CompletedTask;
        });
    }
}
