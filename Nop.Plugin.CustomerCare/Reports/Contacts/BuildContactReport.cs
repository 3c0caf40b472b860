using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.Contacts;

/// <summary>Reports repeated contact over the replies given in a range of local days of the default calendar; costs as much as the period holds.</summary>
public sealed class BuildContactReport(ISlaCatalogStore catalogs, IRepliedInquiries inquiries, TimeProvider clock)
{
    /// <param name="from">The first day, inclusive.</param>
    /// <param name="to">The day after the last, exclusive.</param>
    /// <param name="hours">How long after a reply another contact counts as repeated; at least 1.</param>
    /// <param name="filter">Of which inquiries.</param>
    /// <param name="each">Told of each inquiry that has a reply in the period; null for nothing.</param>
    /// <exception cref="SlaSettingsException">There is no calendar.</exception>
    public async Task<ContactReport> ExecuteAsync(DateOnly from, DateOnly to, int hours, ReportFilter filter, Action<JudgedInquiry, ContactReportTally>? each = null, CancellationToken cancellation = default)
    {
        var zone = BusinessTime.For((await catalogs.LoadAsync(cancellation)).DefaultCalendar.Calendar);
        var (fromUtc, toUtc, window) = (zone.LocalDayStart(from), zone.LocalDayStart(to), TimeSpan.FromHours(hours));
        var tally = new ContactReportTally(hours, fromUtc, toUtc);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        await foreach (var inquiry in inquiries.ReadAsync(fromUtc, toUtc, filter, window, cancellation))
        {
            if (JudgeReplies.Of(inquiry, window, nowUtc) is not { } judged)
                continue;

            tally.Add(judged);
            each?.Invoke(judged, tally);
        }

        return tally.Report();
    }
}
