using System.Net;
using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Inquiries.Traces;

namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>
/// Knows the mails of the contact forms in the host's queue, which keeps no template with a mail. They answer to the visitor and go to one of the store's own accounts or to a vendor. So do
/// notices of orders, reviews and the like where a template allows direct replies; but only the contact forms write in the visitor's name, or, where the store lets its own account send
/// them, begin with who wrote.
/// </summary>
public static partial class RecogniseContactMail
{
    /// <summary>The message; null for any other mail.</summary>
    public static ContactMail? Of(QueuedMailTrace mail, ContactMailFacts facts)
    {
        ArgumentNullException.ThrowIfNull(mail);
        ArgumentNullException.ThrowIfNull(facts);
        mail = OwnAdditions.Without(mail);
        if (EmailKey.Of(mail.ReplyTo) is not { } visitor || EmailKey.Of(mail.To) is not { } recipient || facts.OwnAddresses.Contains(visitor))
            return null;

        int? vendorId = !facts.OwnAddresses.Contains(recipient) && facts.Vendors.TryGetValue(recipient, out var vendor) ? vendor : null;
        if (vendorId is null && !facts.OwnAddresses.Contains(recipient))
            return null;

        var fitting = facts.Templates
            .Where(template => template.IsForVendors == vendorId.HasValue)
            .Select(template => (Template: template, Words: template.WordsIn(mail.Body)))
            .Where(one => one.Words is not null)
            .ToList();
        var marked = EmailKey.Of(mail.From) == visitor ? InVisitorsName(mail, Words(fitting)) : InStoresName(mail, vendorId.HasValue, Words(fitting));
        if (marked is null)
            return null;

        var (html, orderNumber) = OrderMailMark.Split(marked);
        var templates = fitting.ConvertAll(one => one.Template);
        var subject = templates.Exists(template => template.IsOwnSubject(mail.Subject)) || string.IsNullOrWhiteSpace(mail.Subject) ? null : mail.Subject;
        return new ContactMail(mail.Id, StoreOf(mail, templates, facts), vendorId, mail.ReplyTo!.Trim(), mail.ReplyToName, subject, Plain(html), mail.CreatedOnUtc) { OrderNumber = orderNumber };
    }

    // The shape that leaves the least is the closest.
    private static string? Words(List<(ContactTemplate Template, string? Words)> fitting)
    {
        return fitting.Select(one => one.Words!).MinBy(words => words.Length);
    }

    // Nobody else's mails come from a visitor; the template may have been another one then.
    private static string InVisitorsName(QueuedMailTrace mail, string? words)
    {
        return words ?? mail.Body ?? string.Empty;
    }

    private static string? InStoresName(QueuedMailTrace mail, bool isForVendors, string? words)
    {
        if (words is null)
            return null;
        if (isForVendors)
            return HasMarkup(words) ? null : words;

        var from = $"<strong>From</strong>: {WebUtility.HtmlEncode(mail.ReplyToName)} - {WebUtility.HtmlEncode(mail.ReplyTo)}<br /><br />";
        var rest = words.TrimStart();
        if (!rest.StartsWith(from, StringComparison.Ordinal))
            return null;

        // The store puts it before the words once more for each further template.
        while (rest.StartsWith(from, StringComparison.Ordinal))
            rest = rest[from.Length..];
        return rest;
    }

    private static int StoreOf(QueuedMailTrace mail, List<ContactTemplate> templates, ContactMailFacts facts)
    {
        var sending = templates.Exists(template => template.AccountId == mail.EmailAccountId) ? templates.FindAll(template => template.AccountId == mail.EmailAccountId) : templates;
        var possible = facts.StoreNames.Where(store => sending.Count == 0 || sending.Exists(template => template.StoreIds.Contains(store.StoreId))).ToList();
        if (possible.Count == 0)
            return facts.StoreNames[0].StoreId;

        var named = possible
            .Where(store => sending.Exists(template => template.NamesStore) && mail.Subject?.Contains(store.Name, StringComparison.OrdinalIgnoreCase) == true)
            .OrderByDescending(store => store.Name.Length);
        return named.Concat(possible).First().StoreId;
    }

    private static string Plain(string html)
    {
        if (HasMarkup(html))
            return PlainText.Of(html);

        var lines = html.Replace("<br />", "\n", StringComparison.OrdinalIgnoreCase).Replace("&nbsp;", " ", StringComparison.Ordinal);
        return WebUtility.HtmlDecode(lines).Trim();
    }

    // Any tag but the line break that the host makes of a line's end.
    private static bool HasMarkup(string html)
    {
        return Break().Replace(html, string.Empty).Contains('<', StringComparison.Ordinal);
    }

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Break();
}
