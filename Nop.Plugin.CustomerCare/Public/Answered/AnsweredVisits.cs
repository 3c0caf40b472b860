using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Public.Answered;

/// <summary>Finds the inquiry that a link "I answered this" leads to, without asking who the visitor is. The page speaks the store's own language, as the mail did.</summary>
public sealed class AnsweredVisits(IInquiryStore inquiries, LinkKeys keys, AnswerFromMailbox answer, ISettingService settings, PageFrames frames)
{
    // Judged where there is no such inquiry, so that an answer takes as long.
    private static readonly Inquiry Nobody = new() { SourceKey = string.Empty, ThreadToken = string.Empty, Channel = Channel.ContactForm, StoreId = 0 };

    /// <returns>Null for a link that nobody was sent. Links of mails that have left stay good where the store has switched them off since.</returns>
    public async Task<AnsweredVisit?> FindAsync(string? token, CancellationToken cancellation = default)
    {
        if (SignedLink.NumberIn(token) is not { } number)
            return null;

        var links = await keys.LoadAsync();
        var inquiry = await inquiries.FindAsync(number, cancellation);
        if (!links.Opens(LinkPurpose.AnsweredThis, inquiry ?? Nobody, token!) || inquiry is null)
            return null;

        var dwell = TimeSpan.FromSeconds(Math.Max(0, (await settings.LoadSettingAsync<CustomerCareSettings>(inquiry.StoreId)).SurveyDwellSeconds));
        return new AnsweredVisit(token!, inquiry, await answer.ReadAsync(inquiry, cancellation), await frames.ForRecipientAsync(inquiry.StoreId, null), dwell);
    }
}
