using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Reports.Summaries;

namespace Nop.Plugin.CustomerCare.Infrastructure.Summaries;

/// <summary>Writes a summary's mail.</summary>
public sealed class SummaryComposer(ActiveTemplates templates, SummaryTokens tokens, MailWriter writer)
{
    /// <summary>Says nothing of what the recipient may not see. Null where the owner has switched the template off.</summary>
    /// <exception cref="InvalidOperationException">The address is too long for the host, or the store has no mail account or no address of its own.</exception>
    public async Task<QueuedEmail?> ComposeAsync(ManagerSummary summary, SummaryRecipient recipient, Store store, DateTime nowUtc)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(recipient);
        if (await templates.FindAsync(MailText.ManagerSummary, store.Id, recipient.Language) is not { } template)
            return null;

        var seen = summary with { Service = recipient.SeesService ? summary.Service : null, Score = recipient.SeesScore ? summary.Score : null };
        var filled = await tokens.OfAsync(seen, store, recipient.Language, nowUtc);
        var mail = await writer.WriteAsync(new MailDraft(store, recipient.Language, template, filled) { Address = recipient.Address, Name = recipient.Name, NowUtc = nowUtc });

        // Nobody waits for it, and a copy would go to somebody whose permissions nobody asked for.
        mail.Priority = QueuedEmailPriority.Low;
        mail.Bcc = null;
        return mail;
    }
}
