namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>
/// Wall times of one zone as instants, in UTC ticks. Only the offset of an instant is ever asked of TimeZoneInfo, never that of a wall time:
/// it throws for wall times in a gap and takes the second pass of an overlap.
/// </summary>
internal sealed class WallClock(TimeZoneInfo zone)
{
    public TimeZoneInfo Zone => zone;

    /// <summary>
    /// The instant of a second of a local day, both counted on beyond their ends. In a spring gap it moves forward by the gap, in an autumn
    /// overlap it is the first pass.
    /// </summary>
    /// <param name="dayNumber">As in <see cref="DateOnly.DayNumber"/>; may lie outside what DateOnly can hold.</param>
    public long InstantOf(int dayNumber, int second)
    {
        var wall = dayNumber * TimeSpan.TicksPerDay + second * TimeSpan.TicksPerSecond;
        // No zone is more than a day away from UTC and none changes twice in two days.
        var before = OffsetAt(wall - TimeSpan.TicksPerDay);
        var after = OffsetAt(wall + TimeSpan.TicksPerDay);
        if (before == after || OffsetAt(wall - before) == before)
            return wall - before;
        return OffsetAt(wall - after) == after ? wall - after : wall - before;
    }

    /// <summary>The first instant whose local date is that day or a later one; equal to the next day's where the zone skipped the day.</summary>
    public long DayStart(int dayNumber)
    {
        var midnight = InstantOf(dayNumber, 0);
        return LocalTicksAt(midnight) == dayNumber * TimeSpan.TicksPerDay ? midnight : EndOfGapBefore(midnight);
    }

    private long LocalTicksAt(long utcTicks) => utcTicks + OffsetAt(utcTicks);

    /// <summary>Halves the day before an instant that a gap moved forward, until the change of the offset is found.</summary>
    private long EndOfGapBefore(long moved)
    {
        var offset = OffsetAt(moved);
        var low = moved - 2 * TimeSpan.TicksPerDay;
        var high = moved;
        while (high - low > 1)
        {
            var middle = low + (high - low) / 2;
            if (OffsetAt(middle) == offset)
                high = middle;
            else
                low = middle;
        }

        return high;
    }

    private long OffsetAt(long utcTicks)
    {
        var ticks = Math.Clamp(utcTicks, 0, DateTime.MaxValue.Ticks);
        return zone.GetUtcOffset(new DateTime(ticks, DateTimeKind.Utc)).Ticks;
    }
}
