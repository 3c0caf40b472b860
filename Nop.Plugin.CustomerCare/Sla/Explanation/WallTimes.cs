using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>What the clocks of a calendar's zone show.</summary>
public sealed class WallTimes
{
    private readonly TimeZoneInfo _zone;

    /// <param name="calendar">Whose zone.</param>
    public WallTimes(BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ZoneId = calendar.TimeZoneId;
        _zone = ZoneIds.Find(ZoneId)!;
    }

    /// <summary>IANA id.</summary>
    public string ZoneId { get; }

    /// <summary>The wall time of an instant.</summary>
    /// <exception cref="ArgumentException">The instant isn't UTC.</exception>
    public WallTime Of(DateTime utc)
    {
        Instant.RequireUtc(utc, nameof(utc));
        var local = DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(utc, _zone), DateTimeKind.Unspecified);
        return new WallTime(utc, local, _zone.IsAmbiguousTime(local));
    }

    /// <summary>The local date of an instant.</summary>
    public DateOnly DateOf(DateTime utc)
    {
        return DateOnly.FromDateTime(Of(utc).Local);
    }

    /// <summary>The Monday on or before the local date of an instant.</summary>
    public DateOnly WeekOf(DateTime utc)
    {
        var date = DateOf(utc);
        return DateOnly.FromDayNumber(Math.Max(0, date.DayNumber - ((int)date.DayOfWeek + 6) % 7));
    }
}
