using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Summaries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Summaries;

/// <summary>The latest summary for whoever asks for it: to look at, or by mail. It says what that person may see, and the schedule knows nothing of it.</summary>
public sealed class SummaryForOne(
    ISlaCatalogStore catalogs,
    ISummaryFigures figures,
    SummaryRecipients recipients,
    SummaryComposer composer,
    IQueuedEmailService queue,
    IMilestones milestones,
    TimeProvider clock)
{
    /// <summary>Between two that one person has sent.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Null where the owner has switched the template off, or the person may see nothing of it.</summary>
    /// <exception cref="InvalidOperationException">The store has no mail account or no address of its own.</exception>
    /// <exception cref="SlaSettingsException">There is no calendar.</exception>
    public async Task<QueuedEmail?> ComposeAsync(Customer person, Store store, CustomerCareSettings settings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (await recipients.OfAsync(person, store) is not { } recipient)
            return null;

        var nowUtc = clock.NowUtc();
        var zone = BusinessTime.For((await catalogs.LoadAsync(cancellation)).DefaultCalendar.Calendar);
        var summary = await figures.ReadAsync(store.Id, settings.Schedule().Latest(nowUtc, zone), zone, cancellation);
        return await composer.ComposeAsync(summary, recipient, store, nowUtc);
    }

    /// <summary>The mail that is queued; null as in <see cref="ComposeAsync"/>.</summary>
    /// <exception cref="InvalidOperationException">As in <see cref="ComposeAsync"/>.</exception>
    /// <exception cref="SlaSettingsException">There is no calendar.</exception>
    public async Task<QueuedEmail?> SendAsync(Customer person, Store store, CustomerCareSettings settings, CancellationToken cancellation = default)
    {
        if (await ComposeAsync(person, store, settings, cancellation) is not { } mail)
            return null;

        await milestones.SetAsync(Name(person), clock.NowUtc(), cancellation);
        mail.Priority = QueuedEmailPriority.High;
        mail.DontSendBeforeDateUtc = null;
        await queue.InsertQueuedEmailAsync(mail);
        return mail;
    }

    /// <summary>Whether the person has had one sent just now.</summary>
    public async Task<bool> IsTooSoonAsync(Customer person, CancellationToken cancellation = default)
    {
        return await milestones.FindAsync(Name(person), cancellation) is { } last && clock.NowUtc() - last < Pause;
    }

    private static string Name(Customer person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"summary-asked-{person.Id}");
    }
}
