using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>The weekdays and hours in which mails may leave.</summary>
/// <param name="Days">Weekdays; at least one.</param>
/// <param name="From">HH:mm, included.</param>
/// <param name="To">HH:mm or 24:00, excluded; later than <paramref name="From"/>.</param>
public sealed record SendingWindow(IReadOnlyList<DayOfWeek> Days, string From, string To)
{
    public static SendingWindow Default { get; } = new(
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday],
        "09:00",
        "20:00");

    /// <summary>The window as open time, so that clock changes are counted as everywhere else.</summary>
    /// <param name="timeZoneId">The store's zone, IANA.</param>
    /// <exception cref="InvalidCalendarException">No day, or hours that are none.</exception>
    /// <exception cref="FormatException">From or To isn't a time.</exception>
    public BusinessTime In(string timeZoneId)
    {
        IReadOnlyList<DayInterval> hours = [DayInterval.Parse(From, To)];
        return BusinessTime.For(new BusinessCalendar("Sending window", timeZoneId, Days.Distinct().ToDictionary(day => day, _ => hours)));
    }

    public bool Equals(SendingWindow? other)
    {
        return other is not null && From == other.From && To == other.To && Days.Order().SequenceEqual(other.Days.Order());
    }

    public override int GetHashCode() => HashCode.Combine(From, To, Days.Count);
}
