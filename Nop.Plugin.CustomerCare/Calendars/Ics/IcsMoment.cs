using System.Globalization;

namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>A date, or a wall time in a zone.</summary>
/// <param name="Wall">Of kind Unspecified; midnight for a date.</param>
/// <param name="Zone">Null for a date.</param>
internal readonly record struct IcsMoment(DateTime Wall, TimeZoneInfo? Zone)
{
    public bool IsDate => Zone is null;

    /// <summary>For people.</summary>
    public string Text => Wall.ToString(IsDate ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public DateOnly Date => DateOnly.FromDateTime(Wall);

    /// <summary>UTC ticks of a wall time.</summary>
    public long Ticks => new WallClock(Zone!).InstantOf(Date.DayNumber, (int)Wall.TimeOfDay.TotalSeconds);

    /// <summary>The same, told as the other is: the date only, or the wall time in its zone; a date is its midnight.</summary>
    public DateTime WallAs(IcsMoment other)
    {
        if (IsDate || other.IsDate)
            return other.IsDate ? Wall.Date : Wall;
        return Zone!.Equals(other.Zone) ? Wall : TimeZoneInfo.ConvertTimeFromUtc(new DateTime(Ticks, DateTimeKind.Utc), other.Zone!);
    }
}
