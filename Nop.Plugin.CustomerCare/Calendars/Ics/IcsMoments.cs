using System.Globalization;

namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>Reads dates and times; a time without a zone is the calendar's. One for each file: it remembers zones.</summary>
internal sealed class IcsMoments(TimeZoneInfo calendarZone)
{
    private const int EarliestYear = 1600;
    private const int LatestYear = 2199;

    private readonly Dictionary<string, TimeZoneInfo?> _zones = new(StringComparer.Ordinal);

    public TimeZoneInfo CalendarZone => calendarZone;

    /// <exception cref="IcsRefusedException">The value is neither, or its zone is unknown.</exception>
    public IcsMoment Read(IcsLine line) => Read(line, line.Value);

    /// <summary>All values of a list of them.</summary>
    /// <exception cref="IcsRefusedException">One of them is neither, or its zone is unknown.</exception>
    public IEnumerable<IcsMoment> ReadAll(IEnumerable<IcsLine> lines) =>
        lines.SelectMany(line => line.Value.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(value => Read(line, value)));

    /// <param name="line">Where the value comes from: its zone, and its place for people.</param>
    /// <exception cref="IcsRefusedException">The value is neither, or its zone is unknown.</exception>
    public IcsMoment Read(IcsLine line, string value)
    {
        var text = value.Trim();
        if (Try(text, "yyyyMMdd", out var date))
            return new IcsMoment(date, null);
        if (Try(text, "yyyyMMdd'T'HHmmss'Z'", out var utc))
            return new IcsMoment(utc, TimeZoneInfo.Utc);
        if (Try(text, "yyyyMMdd'T'HHmmss", out var wall))
            return new IcsMoment(wall, ZoneOf(line));
        throw new IcsRefusedException(IcsRule.BadValue, line.Number, line.Name, text);
    }

    private static bool Try(string text, string format, out DateTime moment) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment)
        && moment.Year is >= EarliestYear and <= LatestYear;

    private TimeZoneInfo ZoneOf(IcsLine line)
    {
        if (!line.Parameters.TryGetValue("TZID", out var id))
            return calendarZone;
        if (!_zones.TryGetValue(id, out var zone))
            _zones[id] = zone = Find(id.Trim());
        return zone ?? throw new IcsRefusedException(IcsRule.UnknownZone, line.Number, id);
    }

    /// <summary>Some programs write zones with their own name before them, as in /example.org/2020/Europe/Berlin.</summary>
    private TimeZoneInfo? Find(string id)
    {
        for (var name = id; name.Length > 0; name = AfterSlash(name))
        {
            if (ZoneIds.Find(ZoneIds.ToIana(name)) is { } zone)
                return zone.Id == calendarZone.Id ? calendarZone : zone;
        }

        return null;
    }

    private static string AfterSlash(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? string.Empty : name[(slash + 1)..];
    }
}
