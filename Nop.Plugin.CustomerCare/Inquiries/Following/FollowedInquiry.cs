namespace Nop.Plugin.CustomerCare.Inquiries.Following;

/// <summary>An inquiry as its requester may see it.</summary>
/// <param name="Asked">The one the requester came for.</param>
/// <param name="Current">The one as which it goes on and whose state counts; the same where it wasn't merged, or into the inquiry of somebody else.</param>
/// <param name="Messages">In order of time, those of inquiries that were merged into it among them.</param>
public sealed record FollowedInquiry(Inquiry Asked, InquiryLog Current, IReadOnlyList<ShownMessage> Messages)
{
    /// <summary>Whether it goes on as the inquiry of another address: that one's requester hears from the shop, and this one sees nothing of it.</summary>
    public bool GoesOnElsewhere => Current.Inquiry.MergedIntoId is not null;

    /// <summary>Whether what leads to a person was taken out of it: then there is nothing to show.</summary>
    public bool IsGone => Asked.AnonymisedOnUtc is not null || Current.Inquiry.AnonymisedOnUtc is not null;

    /// <summary>Whether the shop has answered anything.</summary>
    public bool IsAnswered => Messages.Any(message => message.IsFromShop);
}
