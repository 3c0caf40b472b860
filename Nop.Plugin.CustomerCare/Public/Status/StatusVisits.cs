using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Following;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Public.Status;

/// <summary>Finds the inquiry that a link leads to, without asking who the visitor is: whoever has the link may look.</summary>
public sealed class StatusVisits(IInquiryStore inquiries, LinkKeys keys, FollowInquiry follow, ISettingService settings, PageFrames frames)
{
    // Judged where there is no such inquiry, so that an answer takes as long.
    private static readonly Inquiry Nobody = new() { SourceKey = string.Empty, ThreadToken = string.Empty, Channel = Channel.ContactForm, StoreId = 0 };

    /// <returns>Null for a link that nobody was sent, and where the store has switched the page off.</returns>
    public async Task<StatusVisit?> FindAsync(string? token, CancellationToken cancellation = default)
    {
        if (SignedLink.NumberIn(token) is not { } number)
            return null;

        var links = await keys.LoadAsync();
        var inquiry = await inquiries.FindAsync(number, cancellation);
        if (!links.Opens(LinkPurpose.Status, inquiry ?? Nobody, token!) || inquiry is null)
            return null;

        var own = await settings.LoadSettingAsync<CustomerCareSettings>(inquiry.StoreId);
        if (!own.StatusPageEnabled)
            return null;

        var followed = await follow.ExecuteAsync(inquiry, cancellation);
        var frame = await frames.ForRecipientAsync(inquiry.StoreId, inquiry.LanguageCode);
        return new StatusVisit(token!, followed, frame, TimeSpan.FromSeconds(Math.Max(0, own.SurveyDwellSeconds)));
    }
}
