using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Canned;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>The canned replies that fit an inquiry's store and language, their tokens filled.</summary>
public sealed class OfferCannedReplies(CannedReplyRepository replies, ReplyAudience audience, CurrentAgent agent)
{
    public async Task<IReadOnlyList<CannedOfferModel>> ExecuteAsync(Inquiry inquiry, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var store = await audience.StoreAsync(inquiry);
        var language = (await audience.LanguageAsync(inquiry, store))?.UniqueSeoCode?.ToLowerInvariant();
        var values = new Dictionary<string, string?>
        {
            [CannedText.NUMBER] = inquiry.Id.ToString(CultureInfo.InvariantCulture),
            [CannedText.SUBJECT] = inquiry.Subject,
            [CannedText.REQUESTER] = inquiry.RequesterName,
            [CannedText.ORDER] = inquiry.OrderNumber,
            [CannedText.AGENT] = (await agent.WhoAsync()).Name,
            [CannedText.STORE] = store.Name,
            [CannedText.STORE_URL] = store.Url
        };
        return [.. (await replies.ForAsync(inquiry.StoreId, language, cancellation)).Select(reply => new CannedOfferModel(reply.Id, reply.Name, CannedText.Fill(reply.Body, values)))];
    }
}
