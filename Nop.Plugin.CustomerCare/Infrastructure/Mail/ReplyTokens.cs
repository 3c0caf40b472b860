using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Html;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>What the message template of replies may name, and its values for one reply.</summary>
internal static class ReplyTokens
{
    private const string TEXT = "Reply.Text";

    private static readonly string[] Texts = ["Inquiry.Number", "Inquiry.Token", "Inquiry.Subject", "Inquiry.RequesterName", TEXT, "Reply.AgentName"];

    /// <summary>As written in a template, without percent signs.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Texts, .. StatusLink.Names];

    public static SafeTokens Of(OutgoingReply reply, string subject, StatusLink link)
    {
        var inquiry = reply.Inquiry;
        var texts = new[]
        {
            inquiry.Id.ToString(CultureInfo.InvariantCulture),
            ThreadMark.Of(inquiry),
            subject,
            inquiry.RequesterName is { Length: > 0 } name ? name : inquiry.RequesterEmail,
            reply.Recorded.Body,
            reply.Recorded.ActorName
        };
        return new SafeTokens([.. Texts.Zip(texts, (token, text) => new MailToken(token, text, token == TEXT ? SetOut(reply) : null)), .. link.Tokens]);
    }

    // Cleaned here too: what goes into a mail unencoded is never taken on trust.
    private static string? SetOut(OutgoingReply reply)
    {
        return reply.Recorded.Html is { Length: > 0 } html ? ReplyHtml.Clean(html) : null;
    }
}
