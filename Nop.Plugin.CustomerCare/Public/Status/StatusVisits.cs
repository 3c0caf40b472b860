using Nop.Plugin.CustomerCare.Inquiries.Following;
using Nop.Plugin.CustomerCare.Inquiries.Links;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Public.Status;

/// <summary>Finds the inquiry that a link leads to, without asking who the visitor is: whoever has the link may look.</summary>
public sealed class StatusVisits(LinkedInquiries linked, FollowInquiry follow, ISettingService settings, PageFrames frames)
{
    /// <returns>Null for a link that nobody was sent, and where the store has switched the page off.</returns>
    public async Task<StatusVisit?> FindAsync(string? token, CancellationToken cancellation = default)
    {
        if (await linked.FindAsync(LinkPurpose.Status, token, cancellation) is not { } inquiry)
            return null;

        var own = await settings.LoadSettingAsync<CustomerCareSettings>(inquiry.StoreId);
        if (!own.StatusPageEnabled)
            return null;

        var followed = await follow.ExecuteAsync(inquiry, cancellation);
        var frame = await frames.ForRecipientAsync(inquiry.StoreId, inquiry.LanguageCode);
        return new StatusVisit(token!, followed, frame, TimeSpan.FromSeconds(Math.Max(0, own.SurveyDwellSeconds)));
    }
}
