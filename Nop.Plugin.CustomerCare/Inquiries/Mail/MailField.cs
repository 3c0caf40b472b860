namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>The fields of a mail that a gateway hands over.</summary>
internal static class MailField
{
    public const string FROM = "from";
    public const string TO = "to";
    public const string CC = "cc";
    public const string SUBJECT = "subject";
    public const string DATE = "date";
    public const string MESSAGE_ID = "message_id";
    public const string IN_REPLY_TO = "in_reply_to";
    public const string REFERENCES = "references";
    public const string HEADERS = "headers";
    public const string TEXT = "text";
    public const string HTML = "html";
    public const string STORE = Api.ApiField.STORE;
    public const string LANGUAGE = Api.ApiField.LANGUAGE;

    public static IReadOnlyList<string> All { get; } = [FROM, TO, CC, SUBJECT, DATE, MESSAGE_ID, IN_REPLY_TO, REFERENCES, HEADERS, TEXT, HTML, STORE, LANGUAGE];
}
