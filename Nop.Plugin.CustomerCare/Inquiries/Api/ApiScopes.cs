namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>What a key of the inbound API may do.</summary>
public static class ApiScopes
{
    public const string EVENTS_WRITE = "events:write";

    public const string MAIL_WRITE = "mail:write";

    public static IReadOnlyList<string> All { get; } = [EVENTS_WRITE, MAIL_WRITE];
}
