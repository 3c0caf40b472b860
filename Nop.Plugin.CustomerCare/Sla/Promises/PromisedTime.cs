using System.Globalization;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Sla.Promises;

/// <summary>A deadline as it is said to a shopper: in the store's zone, to the minute.</summary>
/// <param name="Date">Local.</param>
/// <param name="Time">Local, "HH:mm"; midnight is the end of the day before it, "24:00".</param>
/// <param name="UtcOffset">Of the store's zone at the deadline, "UTC+01:00".</param>
public sealed record PromisedTime(PromisedDay Day, DateOnly Date, string Time, string UtcOffset)
{
    /// <summary>
    /// The minute in which the deadline lies, seconds cut off: the same minute that staff see. Rounded up it would promise later than the clock counts, to the minute
    /// before it earlier than anybody is held to.
    /// </summary>
    /// <param name="dueOnUtc">UTC.</param>
    /// <param name="nowUtc">UTC, when it is said.</param>
    /// <param name="calendar">Gives the zone.</param>
    public static PromisedTime Of(DateTime dueOnUtc, DateTime nowUtc, BusinessTime calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var local = calendar.ToLocal(dueOnUtc);
        var minute = local.AddTicks(-(local.Ticks % TimeSpan.TicksPerMinute));
        var today = DateOnly.FromDateTime(calendar.ToLocal(nowUtc));
        var isMidnight = minute.TimeOfDay == TimeSpan.Zero && DateOnly.FromDateTime(minute) > today;
        var date = DateOnly.FromDateTime(isMidnight ? minute.AddDays(-1) : minute);
        return new PromisedTime(DayOf(date, today), date, isMidnight ? "24:00" : minute.ToString("HH:mm", CultureInfo.InvariantCulture), Offset(local - dueOnUtc));
    }

    /// <summary>How people name a local date that lies ahead.</summary>
    public static PromisedDay DayOf(DateOnly date, DateOnly today)
    {
        return (date.DayNumber - today.DayNumber) switch
        {
            <= 0 => PromisedDay.Today,
            1 => PromisedDay.Tomorrow,
            <= 6 => PromisedDay.Weekday,
            _ => date.Year == today.Year ? PromisedDay.Date : PromisedDay.DateAndYear
        };
    }

    private static string Offset(TimeSpan offset)
    {
        return $"UTC{(offset < TimeSpan.Zero ? '-' : '+')}{offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture)}";
    }
}
