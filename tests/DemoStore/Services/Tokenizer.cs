using System.Net;
using Nop.Services.Messages;

namespace DemoStore.Services;

/// <summary>Puts values in the place of %Key%; values are encoded for HTML unless their token says never.</summary>
public sealed class Tokenizer : ITokenizer
{
    public string Replace(string template, IEnumerable<Token> tokens, bool htmlEncode)
    {
        if (string.IsNullOrEmpty(template))
            throw new ArgumentNullException(nameof(template));

        return tokens.ToList().Aggregate(template, (text, token) =>
        {
            var value = token.Value?.ToString() ?? "";
            return text.Replace($"%{token.Key}%", htmlEncode && !token.NeverHtmlEncoded ? WebUtility.HtmlEncode(value) : value, StringComparison.Ordinal);
        });
    }
}
