namespace Nop.Plugin.CustomerCare.Webhooks;

/// <summary>What another system can be told of; <see cref="WebhookNames"/> has the names.</summary>
public enum WebhookEvent
{
    /// <summary>A customer opened an inquiry.</summary>
    InquiryReceived,

    /// <summary>A promise is near its end: the first warning level of its policy is reached.</summary>
    InquiryWarned,

    /// <summary>A promise was broken.</summary>
    InquiryBreached,

    /// <summary>Somebody of the shop answered.</summary>
    InquiryAnswered,

    InquiryResolved,

    /// <summary>A person confirmed a score.</summary>
    SurveyAnswered,

    /// <summary>Sent by an admin's click only.</summary>
    Test
}
