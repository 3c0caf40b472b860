using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>The switch of each door in, and what it opens inquiries with.</summary>
public static class DoorPriority
{
    /// <summary>The priority of what comes in through a door of the store; null where it is switched off, and for channels that have no switch.</summary>
    public static Priority? Of(CustomerCareSettings settings, Channel channel)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return channel switch
        {
            Channel.ContactForm when settings.CaptureContactForm => settings.ContactFormPriority,
            Channel.VendorForm when settings.CaptureVendorForm => settings.VendorFormPriority,
            Channel.ReturnRequest when settings.CaptureReturnRequests => settings.ReturnRequestPriority,
            Channel.ProductReview when settings.CaptureProductReviews => settings.ProductReviewPriority,
            Channel.PrivacyRequest when settings.CapturePrivacyRequests => settings.PrivacyRequestPriority,
            Channel.PrivateMessage when settings.CapturePrivateMessages => settings.PrivateMessagePriority,
            Channel.Order when settings.OrderContactEnabled => settings.OrderContactPriority,
            _ => null
        };
    }
}
