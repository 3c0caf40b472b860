namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>
/// Tells which mails carry the same message: a form makes one mail for each template. Two forms with the same words sent at once are told apart as far as the number of templates allows.
/// </summary>
public static class ContactSubmissions
{
    /// <summary>Within this long after the first mail of a submission its other mails are queued.</summary>
    public static TimeSpan Span { get; } = TimeSpan.FromSeconds(10);

    /// <summary>The mails of each message, in order of their ids; the first id names the message.</summary>
    /// <param name="mails">In order of their ids.</param>
    public static IReadOnlyList<IReadOnlyList<ContactMail>> Of(IEnumerable<ContactMail> mails, ContactMailFacts facts)
    {
        ArgumentNullException.ThrowIfNull(mails);
        ArgumentNullException.ThrowIfNull(facts);
        var submissions = new List<List<ContactMail>>();
        var last = new Dictionary<(string, int?, string), List<ContactMail>>();
        foreach (var mail in mails)
        {
            var key = (EmailKey.Of(mail.Email)!, mail.VendorId, mail.Text);
            if (last.TryGetValue(key, out var open) && open.Count < facts.MailsOfOne(mail.VendorId.HasValue) && mail.CreatedOnUtc - open[0].CreatedOnUtc < Span)
                open.Add(mail);
            else
                submissions.Add(last[key] = [mail]);
        }

        return submissions;
    }
}
