using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>
/// For the store's queue keeps no headers. A survey's mail gets those by which mail programs offer to unsubscribe (RFC 2369, RFC 8058) and out-of-office notes stay away (RFC 3834).
/// </summary>
public sealed class SurveyHeaders(IEmailSender inner) : MailSenderLayer(inner)
{
    protected override Task<MailHead> CompleteAsync(string? body, MailHead head)
    {
        return Task.FromResult(SurveyMark.OptOutOf(body) is { } url ? head with { Headers = Merge(head.Headers, Of(url)) } : head);
    }

    private static Dictionary<string, string> Of(string optOutUrl)
    {
        return new Dictionary<string, string>
        {
            ["List-Unsubscribe"] = $"<{optOutUrl}>",
            ["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click",
            ["Auto-Submitted"] = "auto-generated",
            ["X-Auto-Response-Suppress"] = "OOF, AutoReply"
        };
    }

    private static Dictionary<string, string> Merge(IDictionary<string, string>? given, Dictionary<string, string> ours)
    {
        var merged = new Dictionary<string, string>(given ?? new Dictionary<string, string>());
        foreach (var (name, value) in ours)
            if (!merged.Keys.Contains(name, StringComparer.OrdinalIgnoreCase))
                merged.Add(name, value);

        return merged;
    }
}
