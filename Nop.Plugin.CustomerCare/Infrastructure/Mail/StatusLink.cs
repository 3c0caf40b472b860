using System.Net;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>The link to an inquiry's page, as it stands in a mail to its requester.</summary>
/// <param name="Url">Null where the store has no such page: then a mail has nothing in its place.</param>
/// <param name="Text">What the link says.</param>
internal sealed record StatusLink(string? Url, string Text)
{
    private const string LINK = "Inquiry.StatusLink";
    private const string ADDRESS = "Inquiry.StatusUrl";

    /// <summary>As written in a template, without percent signs: the whole link, and its address alone.</summary>
    public static IReadOnlyList<string> Names { get; } = [LINK, ADDRESS];

    public IEnumerable<MailToken> Tokens => [new MailToken(LINK, Url, Html), new MailToken(ADDRESS, Url)];

    private string Html => Url is null ? string.Empty : $"<a href=\"{WebUtility.HtmlEncode(Url)}\">{WebUtility.HtmlEncode(Text)}</a>";

    /// <summary>The template with the link at its end, unless there is none or the owner has put it somewhere.</summary>
    public MailTemplate In(MailTemplate template)
    {
        var hasOwn = Names.Any(name => template.Body.Contains($"%{name}%", StringComparison.OrdinalIgnoreCase));
        return Url is null || hasOwn ? template : template with { Body = $"{template.Body}<p>%{LINK}%</p>" };
    }
}
