using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Links;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>Finds the inquiry that a signed link leads to, without asking who the visitor is: whoever has the link may look.</summary>
public sealed class LinkedInquiries(IInquiryStore inquiries, LinkKeys keys)
{
    // Judged where there is no such inquiry, so that an answer takes as long.
    private static readonly Inquiry Nobody = new() { SourceKey = string.Empty, ThreadToken = string.Empty, Channel = Channel.ContactForm, StoreId = 0 };

    /// <returns>Null for a link that nobody was sent, or that was sent for another purpose.</returns>
    public async Task<Inquiry?> FindAsync(LinkPurpose purpose, string? token, CancellationToken cancellation = default)
    {
        if (SignedLink.NumberIn(token) is not { } number)
            return null;

        var links = await keys.LoadAsync();
        var inquiry = await inquiries.FindAsync(number, cancellation);
        return links.Opens(purpose, inquiry ?? Nobody, token!) ? inquiry : null;
    }
}
