using System.Globalization;
using System.Net;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>
/// The tokens of a reply. The host fills tokens in one after the other, so that a customer who writes "%Store.Name%" would see it filled in as well; ours
/// are therefore first filled with marks nobody can guess, and these exchanged for the texts when the host is done.
/// </summary>
internal sealed class ReplyTokens
{
    private readonly List<(string Name, string Mark, string Text)> _tokens;

    public ReplyTokens(OutgoingReply reply, string subject)
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
        _tokens = [.. Names.Zip(texts, (token, text) => (token, $"cc{Guid.NewGuid():N}", text ?? string.Empty))];
    }

    /// <summary>As written in a template, without percent signs.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["Inquiry.Number", "Inquiry.Token", "Inquiry.Subject", "Inquiry.RequesterName", "Reply.Text", "Reply.AgentName"];

    public IEnumerable<Token> Marks => _tokens.Select(token => new Token(token.Name, token.Mark, true));

    /// <summary>The marks exchanged for plain text.</summary>
    public string FillPlain(string text)
    {
        return _tokens.Aggregate(text, (filled, token) => filled.Replace(token.Mark, token.Text, StringComparison.Ordinal));
    }

    /// <summary>The marks exchanged for encoded text with its line breaks.</summary>
    public string FillHtml(string html)
    {
        return _tokens.Aggregate(html, (filled, token) => filled.Replace(token.Mark, Encode(token.Text), StringComparison.Ordinal));
    }

    private static string Encode(string text)
    {
        return WebUtility.HtmlEncode(text.ReplaceLineEndings("\n")).Replace("\n", "<br />", StringComparison.Ordinal);
    }
}
