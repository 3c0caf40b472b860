namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>Why somebody isn't asked.</summary>
public enum SuppressionReason
{
    /// <summary>The order is gone.</summary>
    OrderDeleted,
    OrderCancelled,

    /// <summary>Refunded whole, or the payment voided.</summary>
    OrderRefunded,

    /// <summary>There is a return request for it.</summary>
    OrderReturned,

    /// <summary>The inquiry was merged or is spam.</summary>
    InquiryEnded,

    /// <summary>The inquiry is open again.</summary>
    InquiryReopened,

    /// <summary>The account is deleted or switched off.</summary>
    PersonGone,
    NoAddress,

    /// <summary>An address nobody reads, or the store's own.</summary>
    MachineAddress,
    OptedOut,
    NoConsent,

    /// <summary>Asked not long ago.</summary>
    CoolDown,

    /// <summary>An inquiry of theirs was open for too long.</summary>
    OpenInquiry,
    Store,
    Role,
    OrderTotal,
    Buyer,
    Category,
    Country,
    Channel,

    /// <summary>Left out by sampling.</summary>
    Sample,

    /// <summary>Found or due so long ago that the question would come out of the blue.</summary>
    TooLate,

    /// <summary>The survey was switched off or deleted meanwhile.</summary>
    SurveyOff,

    /// <summary>The person's data were erased.</summary>
    Erased
}
