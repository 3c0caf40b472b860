using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Reports.Summaries;

/// <summary>When a summary is sent, by the clock of the store's zone.</summary>
/// <param name="Weekday">For <see cref="SummaryFrequency.Weekly"/>.</param>
/// <param name="Hour">0 to 23.</param>
public sealed record SummarySchedule(SummaryFrequency Frequency, DayOfWeek Weekday, int Hour)
{
    /// <summary>How late one is still sent after its hour, if nothing ran then; later it isn't news any more.</summary>
    public static readonly TimeSpan LatestDaily = TimeSpan.FromHours(12);

    /// <inheritdoc cref="LatestDaily"/>
    public static readonly TimeSpan LatestWeekly = TimeSpan.FromHours(48);

    /// <summary>The one that is to be sent by now; null where it is switched off, or none is due or still worth sending.</summary>
    /// <param name="nowUtc">UTC.</param>
    public SummaryPeriod? Due(DateTime nowUtc, BusinessTime zone)
    {
        if (Frequency == SummaryFrequency.Off)
            return null;

        var latest = Latest(nowUtc, zone);
        var late = zone.ToLocal(nowUtc) - latest.End.ToDateTime(new TimeOnly(Hour, 0));
        return late <= (Frequency == SummaryFrequency.Weekly ? LatestWeekly : LatestDaily) ? latest : null;
    }

    /// <summary>The last one whose hour has come, however long ago; where it is switched off, as if it were daily.</summary>
    /// <param name="nowUtc">UTC.</param>
    public SummaryPeriod Latest(DateTime nowUtc, BusinessTime zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var local = zone.ToLocal(nowUtc);
        var day = DateOnly.FromDateTime(local);
        if (local.Hour < Hour)
            day = day.AddDays(-1);
        if (Frequency == SummaryFrequency.Weekly)
            day = day.AddDays(-(((int)day.DayOfWeek - (int)Weekday + 7) % 7));

        return new SummaryPeriod(Frequency == SummaryFrequency.Off ? SummaryFrequency.Daily : Frequency, day);
    }
}
