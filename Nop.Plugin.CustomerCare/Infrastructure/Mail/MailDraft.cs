using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Everything a mail is made of.</summary>
/// <param name="Language">The recipient's; null where the store has none.</param>
internal sealed record MailDraft(Store Store, Language? Language, MailTemplate Template, SafeTokens Tokens)
{
    public required string? Address { get; init; }

    public string? Name { get; init; }

    /// <summary>Where answers go; null for the mail account.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>What the subject must carry, so that an answer finds its inquiry; null where none is wanted.</summary>
    public string? ThreadMark { get; init; }

    /// <summary>When it is queued, UTC.</summary>
    public required DateTime NowUtc { get; init; }
}
