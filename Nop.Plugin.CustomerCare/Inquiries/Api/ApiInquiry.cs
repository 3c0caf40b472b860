using Nop.Plugin.CustomerCare.Inquiries.Intake;

namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>What a customer's message that another system tells of becomes in a log.</summary>
internal static class ApiInquiry
{
    /// <summary>The source key of the inquiry that a system names by this key.</summary>
    public static string OpeningKey(ApiOrigin origin, string inquiryKey)
    {
        return SourceKey.Of("api_inquiry", origin.Namespace, inquiryKey);
    }

    // The address is what somebody says of themselves, so it isn't led to a customer's account.
    public static NewInquiry Opening(ApiEvent told, ApiOrigin origin, string key)
    {
        return new NewInquiry
        {
            SourceKey = told.InquiryKey is { } inquiryKey ? OpeningKey(origin, inquiryKey) : key,
            Channel = told.Channel,
            StoreId = told.StoreId ?? origin.StoreId ?? origin.DefaultStoreId,
            Priority = told.Priority,
            RequesterName = told.RequesterName,
            RequesterEmail = told.RequesterEmail,
            LanguageCode = told.Language,
            OrderNumber = told.OrderNumber,
            Subject = told.Subject
        };
    }

    public static InquiryEvent Message(ApiEvent told, string key, DateTime nowUtc)
    {
        return new InquiryEvent
        {
            Kind = InquiryEventKind.CustomerMessage,
            HappenedOnUtc = told.HappenedOnUtc,
            RecordedOnUtc = nowUtc,
            Actor = ActorKind.Requester,
            ActorName = told.RequesterName,
            SourceKey = key,
            Subject = told.Subject,
            Body = told.Body,
            Door = MessageDoor.Api,
            IsRecovered = ApiInstant.IsHistory(told.HappenedOnUtc, nowUtc)
        };
    }

    public static CustomerWords Words(ApiEvent told, string key, DateTime nowUtc)
    {
        return new CustomerWords
        {
            SourceKey = key,
            Door = MessageDoor.Api,
            HappenedOnUtc = told.HappenedOnUtc,
            Subject = told.Subject,
            Text = told.Body!,
            AuthorName = told.RequesterName ?? told.RequesterEmail,
            IsRecovered = ApiInstant.IsHistory(told.HappenedOnUtc, nowUtc)
        };
    }
}
