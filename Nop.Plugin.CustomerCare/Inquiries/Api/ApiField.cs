namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>The fields of an event.</summary>
internal static class ApiField
{
    public const string SOURCE_KEY = "source_key";
    public const string KIND = "kind";
    public const string OCCURRED_AT = "occurred_at";
    public const string INQUIRY = "inquiry";
    public const string INQUIRY_KEY = "inquiry_key";
    public const string CHANNEL = "channel";
    public const string REQUESTER = "requester";
    public const string SUBJECT = "subject";
    public const string BODY = "body";
    public const string AGENT = "agent";
    public const string STATUS = "status";
    public const string PRIORITY = "priority";
    public const string ORDER_NUMBER = "order_number";
    public const string STORE = "store";
    public const string LANGUAGE = "language";
    public const string EMAIL = "email";
    public const string NAME = "name";

    public static IReadOnlyList<string> OfEvent { get; } =
    [
        SOURCE_KEY, KIND, OCCURRED_AT, INQUIRY, INQUIRY_KEY, CHANNEL, REQUESTER, SUBJECT, BODY, AGENT, STATUS, PRIORITY, ORDER_NUMBER, STORE, LANGUAGE
    ];

    public static IReadOnlyList<string> OfRequester { get; } = [EMAIL, NAME];
}
