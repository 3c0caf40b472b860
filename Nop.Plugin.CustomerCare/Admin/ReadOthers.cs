using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Infrastructure;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Says who else has an inquiry's page open. It is a courtesy: where it can't be read, nothing is said and the page goes on.</summary>
public sealed class ReadOthers(PresenceRepository presences, CurrentAgent agent, AdminTexts texts, HostLog log)
{
    /// <summary>A sentence for each; null if nobody is there.</summary>
    public async Task<string?> ExecuteAsync(long inquiryId)
    {
        try
        {
            var sentences = new List<string>();
            foreach (var other in await presences.OthersAsync(inquiryId, (await agent.WhoAsync()).CustomerId))
                sentences.Add(await texts.FormatAsync(other.IsAnswering ? "Plugins.CustomerCare.Inquiry.Presence.Answers" : "Plugins.CustomerCare.Inquiry.Presence.Looks", other.AgentName));

            return sentences.Count == 0 ? null : string.Join(' ', sentences);
        }
        catch (Exception exception)
        {
            await log.ErrorAsync($"Customer care could not tell who else has inquiry {inquiryId} open: {exception.Message}", exception);
            return null;
        }
    }
}
