namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>A mail that a gateway handed over.</summary>
public sealed record IncomingMail
{
    public required MailPerson From { get; init; }

    /// <summary>The addresses it went to, open ones and copies.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    public string? Subject { get; init; }

    /// <summary>When it was sent, or taken in by the gateway, UTC; never in the future.</summary>
    public required DateTime HappenedOnUtc { get; init; }

    /// <summary>Without angle brackets; null if it has none.</summary>
    public string? MessageId { get; init; }

    /// <summary>Without angle brackets.</summary>
    public IReadOnlyList<string> InReplyTo { get; init; } = [];

    /// <summary>Without angle brackets.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    public MailHeaders Headers { get; init; } = MailHeaders.None;

    /// <summary>Plain text, quotations and signature included; never blank.</summary>
    public required string Text { get; init; }

    public string? Html { get; init; }

    public int? StoreId { get; init; }

    /// <summary>Two lower-case letters; null if the gateway doesn't say.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Names the mail. A message id alone doesn't: some programs give all their mails the same, and two mails taken for one would lose the second.
    /// </summary>
    public string SourceKey => Inquiries.SourceKey.Of("mail", MessageId, EmailKey.Of(From.Address) ?? From.Name, Subject, Text);

    /// <summary>Whether that address is among those it went to.</summary>
    public bool IsTo(string? address)
    {
        return EmailKey.Of(address) is { } key && Recipients.Any(recipient => EmailKey.Of(recipient) == key);
    }

    public bool IsFrom(string? address)
    {
        return EmailKey.Of(address) is { } key && EmailKey.Of(From.Address) == key;
    }
}
