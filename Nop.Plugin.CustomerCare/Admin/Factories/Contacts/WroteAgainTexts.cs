using System.Globalization;
using Nop.Plugin.CustomerCare.Reports.Contacts;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Contacts;

/// <summary>Says beside a reply that the requester had to write again after it.</summary>
public sealed class WroteAgainTexts(IRepliedInquiries inquiries, ReadReplyList settings, AdminTexts texts, TimeProvider clock)
{
    /// <summary>The sentences, by the source key of the reply.</summary>
    public async Task<IReadOnlyDictionary<string, string>> PrepareAsync(long inquiryId)
    {
        var hours = TimeSpan.FromHours(await settings.HoursAsync());
        var sentences = new Dictionary<string, string>(StringComparer.Ordinal);
        if (await inquiries.FindAsync(inquiryId, hours) is not { } inquiry || JudgeReplies.Of(inquiry, hours, clock.GetUtcNow().UtcDateTime) is not { } judged)
            return sentences;

        var units = await texts.DurationUnitsAsync();
        foreach (var reply in judged.Replies.Where(reply => reply.Verdict == ReplyVerdict.Repeated))
        {
            var after = DurationText.Of((reply.ContactOnUtc!.Value - reply.RepliedOnUtc).Ticks / TimeSpan.TicksPerSecond, TargetTime.Calendar, units);
            sentences[reply.SourceKey] = reply.ContactInquiryId == inquiryId
                ? await texts.FormatAsync("Plugins.CustomerCare.Inquiry.WroteAgain", after)
                : await texts.FormatAsync("Plugins.CustomerCare.Inquiry.WroteAgainIn", after, reply.ContactInquiryId!.Value.ToString(CultureInfo.InvariantCulture));
        }

        return sentences;
    }
}
