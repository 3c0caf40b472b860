namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>Which doors of a store are watched. A priority is what inquiries of that door are opened with; null means that the door is switched off.</summary>
public sealed record DoorTerms
{
    public Priority? ContactForm { get; init; }

    public Priority? VendorForm { get; init; }

    public Priority? OrderContact { get; init; }

    public Priority? ReturnRequests { get; init; }

    public Priority? Reviews { get; init; }

    /// <summary>Reviews with more stars are left alone.</summary>
    public int ReviewStars { get; init; }

    public Priority? PrivacyRequests { get; init; }

    public Priority? PrivateMessages { get; init; }

    public bool CountsAdminEmails { get; init; }

    public bool CountsOrderNotes { get; init; }

    public bool CountsReturnAnswers { get; init; }

    public bool CountsPrivateMessages { get; init; }
}
