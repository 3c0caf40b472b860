using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla.Alerts;

/// <summary>Decides which alerts are due: a function of the log, the versions it names, what was raised before, and the instant.</summary>
public static class DueAlerts
{
    // A deadline that moved by seconds is no news to anybody.
    private static readonly TimeSpan LeastMove = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The alerts of one inquiry, at most one for each clock: the highest level that is reached. None for clocks that are done, paused or excused, outside their calendar's
    /// opening hours, and for inquiries that are spam, merged or imported. A level is raised once, and a warning again only where the deadline has moved later since. Where the message that
    /// a clock runs for was found afterwards, only what lies after it was recorded is raised. A breach is raised when it is certain, see <see cref="CertainBreach"/>.
    /// </summary>
    /// <param name="nowUtc">UTC.</param>
    /// <exception cref="KeyNotFoundException">The log names a version that the catalog doesn't have.</exception>
    /// <exception cref="FormatException">The log holds a value that isn't readable.</exception>
    public static IReadOnlyList<DueAlert> Of(AlertedInquiry inquiry, SlaCatalog catalog, DateTime nowUtc)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(catalog);
        if (inquiry.Inquiry is { IsSpam: true } or { MergedIntoId: not null } or { ExternalKey: not null })
            return [];

        var spans = ClockSpan.ReadAll(LogOrder.Read(inquiry.Log)).ToDictionary(span => (span.Metric, span.Cycle));
        return
        [
            .. from clock in SlaProjection.Project(inquiry.Log, catalog)
               where clock is { State: ClockState.Running, ExcusedOnUtc: null, DueOnUtc: not null } && catalog.Time(clock.CalendarId, TargetTime.Business).IsOpen(nowUtc)
               let reached = Reached(ClockKey.For(inquiry.Inquiry.Id, clock), clock, spans[(clock.Metric, clock.Cycle)], catalog, LearnedOnUtc(inquiry.Log, clock), nowUtc)
               where reached is not null
               let due = Unraised(reached, inquiry.Raised)
               where due is not null
               select due
        ];
    }

    private static DateTime LearnedOnUtc(IEnumerable<InquiryEvent> log, SlaClock clock)
    {
        return log
            .Where(line => line is { IsRecovered: true, Kind: InquiryEventKind.CustomerMessage } && line.HappenedOnUtc == clock.StartedOnUtc)
            .Select(line => line.RecordedOnUtc)
            .DefaultIfEmpty(DateTime.MinValue)
            .Max();
    }

    private static DueAlert? Reached(ClockKey key, SlaClock clock, ClockSpan span, SlaCatalog catalog, DateTime learnedOnUtc, DateTime nowUtc)
    {
        if (clock.IsOverdue(CertainBreach.AsOf(nowUtc)))
            return clock.OverdueOnUtc > learnedOnUtc ? new DueAlert(key, DueAlert.Breach, clock.DueOnUtc!.Value, null) : null;

        var time = catalog.Time(clock.CalendarId, clock.Time);
        var levels = catalog.Policy(clock.PolicyId).Policy.Warnings
            .Order()
            .Select(percent => (Percent: percent, OnUtc: time.Deadline(clock.StartedOnUtc, WarningLevel.Share(clock.TargetSeconds, percent), span.Pauses)))
            .ToList();
        var last = levels.FindLastIndex(level => level.OnUtc <= nowUtc);
        if (last < 0 || levels[last].OnUtc <= learnedOnUtc)
            return null;

        return new DueAlert(key, levels[last].Percent, clock.DueOnUtc!.Value, last + 1 < levels.Count ? levels[last + 1].OnUtc : clock.OverdueOnUtc);
    }

    private static DueAlert? Unraised(DueAlert reached, IReadOnlyList<RaisedAlert> raised)
    {
        var before = raised.Where(alert => alert.Clock == reached.Clock && alert.Level >= reached.Level && !HasMovedLater(reached, alert)).ToList();
        if (before.Count == 0)
            return reached;

        var unsent = before.Where(alert => alert.Level == reached.Level && !alert.IsSent).Select(alert => alert.RecipientKey).ToHashSet(StringComparer.Ordinal);
        return unsent.Count > 0 && before.TrueForAll(alert => alert.Level == reached.Level) ? reached with { OnlyTo = unsent } : null;
    }

    private static bool HasMovedLater(DueAlert reached, RaisedAlert alert)
    {
        return !reached.IsBreach && reached.DueOnUtc - alert.DueOnUtc >= LeastMove;
    }
}
