using Nop.Core.Domain.Messages;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>
/// Stands before the store's sender, because the store's queue keeps no headers. A survey's mail gets those by which mail programs offer to unsubscribe (RFC 2369, RFC 8058)
/// and out-of-office notes stay away (RFC 3834); every other mail goes through as it came.
/// </summary>
public sealed class SurveyHeaders(IEmailSender inner) : IEmailSender
{
    public Task SendEmailAsync(
        EmailAccount emailAccount,
        string subject,
        string body,
        string fromAddress,
        string fromName,
        string toAddress,
        string toName,
        string? replyToAddress = null,
        string? replyToName = null,
        IEnumerable<string>? bcc = null,
        IEnumerable<string>? cc = null,
        string? attachmentFilePath = null,
        string? attachmentFileName = null,
        int attachedDownloadId = 0,
        IDictionary<string, string>? headers = null)
    {
        return inner.SendEmailAsync(
            emailAccount,
            subject,
            body,
            fromAddress,
            fromName,
            toAddress,
            toName,
            replyToAddress!,
            replyToName!,
            bcc!,
            cc!,
            attachmentFilePath!,
            attachmentFileName!,
            attachedDownloadId,
            Complete(body, headers)!);
    }

    private static IDictionary<string, string>? Complete(string? body, IDictionary<string, string>? headers)
    {
        try
        {
            return SurveyMark.OptOutOf(body) is { } url ? Merge(headers, Of(url)) : headers;
        }
        catch (Exception)
        {
            // A mail without these headers is better than none.
            return headers;
        }
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
