namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>
/// What the clocks of a zone show in a stretch of UTC: asked for every hour and, within an hour in which they change, for every second. All times are whole
/// seconds since the year 1.
/// </summary>
internal sealed class ShownTime
{
    private readonly TimeZoneInfo _zone;
    private readonly List<(long From, long To, long Offset)> _steady = [];

    /// <param name="from">A whole hour.</param>
    public ShownTime(TimeZoneInfo zone, DateTime from, int hours)
    {
        _zone = zone;
        From = from.Ticks / TimeSpan.TicksPerSecond;
        To = From + hours * 3600;
        for (var hour = From; hour < To; hour += 3600)
        {
            var step = OffsetAt(hour) == OffsetAt(hour + 3599) ? 3600 : 1;
            for (var second = hour; second < hour + 3600; second += step)
                Add(second, second + step, OffsetAt(second));
        }
    }

    public long From { get; }

    public long To { get; }

    public long At(long second) => second + _steady.Find(piece => second < piece.To).Offset;

    public bool Shows(long from, long to) => _steady.Exists(piece => piece.From + piece.Offset < to && piece.To + piece.Offset > from);

    /// <summary>The first second at which the clocks show that much or more; <see cref="To"/> if there is none.</summary>
    public long FirstShowing(long local)
    {
        foreach (var piece in _steady)
        {
            if (local < piece.To + piece.Offset)
                return Math.Max(piece.From, local - piece.Offset);
        }

        return To;
    }

    private void Add(long from, long to, long offset)
    {
        if (_steady.Count > 0 && _steady[^1].Offset == offset)
            _steady[^1] = _steady[^1] with { To = to };
        else
            _steady.Add((from, to, offset));
    }

    private long OffsetAt(long second) =>
        _zone.GetUtcOffset(new DateTime(second * TimeSpan.TicksPerSecond, DateTimeKind.Utc)).Ticks / TimeSpan.TicksPerSecond;
}
