using System.Net;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>
/// Tokens whose texts others wrote. The host fills tokens in one after the other, so that a customer who writes "%Store.Name%" would see it filled in as well; ours
/// are therefore first filled with marks nobody can guess, and these exchanged for the texts when the host is done.
/// </summary>
internal sealed class SafeTokens(IEnumerable<MailToken> tokens)
{
    private readonly List<(MailToken Token, string Mark)> _tokens = [.. tokens.Select(token => (token, $"cc{Guid.NewGuid():N}"))];

    public IEnumerable<Token> Marks => _tokens.Select(one => new Token(one.Token.Name, one.Mark, true));

    /// <summary>The marks exchanged for plain text.</summary>
    public string FillPlain(string text)
    {
        return _tokens.Aggregate(text, (filled, one) => filled.Replace(one.Mark, one.Token.Text, StringComparison.Ordinal));
    }

    /// <summary>The marks exchanged for encoded text with its line breaks.</summary>
    public string FillHtml(string html)
    {
        return _tokens.Aggregate(html, (filled, one) => filled.Replace(one.Mark, one.Token.Html ?? Encode(one.Token.Text), StringComparison.Ordinal));
    }

    private static string Encode(string? text)
    {
        return WebUtility.HtmlEncode((text ?? string.Empty).ReplaceLineEndings("\n")).Replace("\n", "<br />", StringComparison.Ordinal);
    }
}
