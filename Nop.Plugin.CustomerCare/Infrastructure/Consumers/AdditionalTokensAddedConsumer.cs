using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Infrastructure.Summaries;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>The list of tokens in the message template editor.</summary>
public sealed class AdditionalTokensAddedConsumer(HostEdge edge) : IConsumer<AdditionalTokensAddedEvent>
{
    public async Task HandleEventAsync(AdditionalTokensAddedEvent eventMessage)
    {
        await edge.RunAsync("list its message tokens", () =>
        {
            var names = ReplyTokens.Names.Union(AcknowledgementComposer.Names).Union(AlertTexts.Names).Union(SurveyTokens.Names).Union(DetractorTokens.Names).Union(SummaryTokens.Names);
            eventMessage.AddTokens([.. names.Select(name => $"%{name}%")]);
            return Task.CompletedTask;
        });
    }
}
