using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Public.Answered;

/// <summary>Finds the inquiry that a link "I answered this" leads to, without asking who the visitor is. The page speaks the store's own language, as the mail did.</summary>
public sealed class AnsweredVisits(LinkedInquiries linked, AnswerFromMailbox answer, ISettingService settings, PageFrames frames)
{
    /// <returns>Null for a link that nobody was sent. Links of mails that have left stay good where the store has switched them off since.</returns>
    public async Task<AnsweredVisit?> FindAsync(string? token, CancellationToken cancellation = default)
    {
        if (await linked.FindAsync(LinkPurpose.AnsweredThis, token, cancellation) is not { } inquiry)
            return null;

        var dwell = TimeSpan.FromSeconds(Math.Max(0, (await settings.LoadSettingAsync<CustomerCareSettings>(inquiry.StoreId)).SurveyDwellSeconds));
        return new AnsweredVisit(token!, inquiry, await answer.ReadAsync(inquiry, cancellation), await frames.ForRecipientAsync(inquiry.StoreId, null), dwell);
    }
}
