using System.Collections.Immutable;

namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>
/// The opening hours of a store: one immutable version, equal to another by value. Everything is copied when it is made, and no collection it hands
/// out can be changed, so that threads may share it and figures may refer to it. What is open on a local date is, in this order:
/// its override; nothing on a holiday; else the weekly hours. An interval belongs to the local date on which it opens. The part of a night
/// shift after midnight is open unless the next date is a holiday or has an override, for these two say all about their own date, from its
/// first instant to 24:00. Breaks are cut out of whatever is open then.
/// </summary>
public sealed class BusinessCalendar : IEquatable<BusinessCalendar>
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxNameLength = 200;

    /// <summary>Most holidays, and also most dates with an override and most with breaks.</summary>
    public const int MaxDates = 5000;

    /// <summary>Most intervals that one weekday, override or date with breaks may have.</summary>
    public const int MaxIntervalsADay = 48;

    private readonly ImmutableHashSet<Holiday> _holidays;

    /// <param name="name">Shown to admins; policies refer to it.</param>
    /// <param name="timeZoneId">An IANA zone; a Windows id is stored as its IANA zone.</param>
    /// <param name="weekly">Hours by weekday, in any order; a day that is missing is closed.</param>
    /// <param name="holidays">Closed local dates; doubled ones count once.</param>
    /// <param name="overrides">Hours that replace everything else on a local date; an empty list closes it.</param>
    /// <param name="breaks">Closed stretches of local dates; they may overlap each other and reach beyond the open hours.</param>
    /// <exception cref="InvalidCalendarException">A rule is broken; all broken ones are named.</exception>
    public BusinessCalendar(
        string name,
        string timeZoneId,
        IReadOnlyDictionary<DayOfWeek, IReadOnlyList<DayInterval>> weekly,
        IEnumerable<Holiday>? holidays = null,
        IReadOnlyDictionary<DateOnly, IReadOnlyList<DayInterval>>? overrides = null,
        IReadOnlyDictionary<DateOnly, IReadOnlyList<DayInterval>>? breaks = null)
    {
        ArgumentNullException.ThrowIfNull(weekly);
        Name = name?.Trim() ?? string.Empty;
        TimeZoneId = ZoneIds.ToIana(timeZoneId);
        Weekly = Enum.GetValues<DayOfWeek>().ToImmutableSortedDictionary(day => day, day => Sorted(weekly.GetValueOrDefault(day)));
        _holidays = [.. holidays ?? []];
        Holidays = [.. _holidays.Order()];
        Overrides = Frozen(overrides);
        Breaks = Frozen(breaks);

        var problems = new CalendarRules(this, weekly, overrides ?? Overrides).Check();
        if (problems.Count > 0)
            throw new InvalidCalendarException(problems);
    }

    public string Name { get; }

    /// <summary>IANA id, for example Europe/Warsaw.</summary>
    public string TimeZoneId { get; }

    /// <summary>All seven days, each with its intervals in order of opening; empty where closed.</summary>
    public IReadOnlyDictionary<DayOfWeek, IReadOnlyList<DayInterval>> Weekly { get; }

    /// <summary>Each once: dates in order of time, then the yearly ones.</summary>
    public IReadOnlyList<Holiday> Holidays { get; }

    /// <summary>By date, in order; intervals in order of opening.</summary>
    public IReadOnlyDictionary<DateOnly, IReadOnlyList<DayInterval>> Overrides { get; }

    /// <summary>By date, in order; intervals in order of their start.</summary>
    public IReadOnlyDictionary<DateOnly, IReadOnlyList<DayInterval>> Breaks { get; }

    /// <summary>Monday to Friday 09:00 to 17:00, the hours of a store that hasn't said otherwise.</summary>
    /// <exception cref="InvalidCalendarException">The zone is unknown.</exception>
    public static BusinessCalendar Default(string timeZoneId)
    {
        IReadOnlyList<DayInterval> hours = [DayInterval.Parse("09:00", "17:00")];
        var days = Enumerable.Range((int)DayOfWeek.Monday, 5).ToDictionary(day => (DayOfWeek)day, _ => hours);
        return new BusinessCalendar("Default", timeZoneId, days);
    }

    /// <summary>Whether the local date is one of the holidays, whatever an override says of it.</summary>
    public bool IsHoliday(DateOnly date) =>
        _holidays.Contains(Holiday.Once(date)) || _holidays.Contains(Holiday.Yearly(date.Month, date.Day));

    /// <summary>The intervals that open on that local date, before breaks; without what a night shift brings from the day before.</summary>
    public IReadOnlyList<DayInterval> HoursOn(DateOnly date)
    {
        if (Overrides.TryGetValue(date, out var hours))
            return hours;
        return IsHoliday(date) ? [] : Weekly[date.DayOfWeek];
    }

    /// <summary>Whether the date is a holiday or has an override, so that no night shift of the day before reaches into it.</summary>
    public bool IsSpecial(DateOnly date) => Overrides.ContainsKey(date) || IsHoliday(date);

    public bool Equals(BusinessCalendar? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && string.Equals(TimeZoneId, other.TimeZoneId, StringComparison.Ordinal)
        && Holidays.SequenceEqual(other.Holidays)
        && Same(Weekly, other.Weekly)
        && Same(Overrides, other.Overrides)
        && Same(Breaks, other.Breaks);

    public override bool Equals(object? obj) => Equals(obj as BusinessCalendar);

    public override int GetHashCode() => HashCode.Combine(Name, TimeZoneId, Holidays.Count, Overrides.Count, Breaks.Count);

    private static bool Same<TKey>(
        IReadOnlyDictionary<TKey, IReadOnlyList<DayInterval>> left,
        IReadOnlyDictionary<TKey, IReadOnlyList<DayInterval>> right)
        where TKey : struct =>
        left.Count == right.Count && left.All(day => right.TryGetValue(day.Key, out var hours) && day.Value.SequenceEqual(hours));

    private static ImmutableSortedDictionary<DateOnly, IReadOnlyList<DayInterval>> Frozen(
        IReadOnlyDictionary<DateOnly, IReadOnlyList<DayInterval>>? days) =>
        (days ?? ImmutableSortedDictionary<DateOnly, IReadOnlyList<DayInterval>>.Empty).ToImmutableSortedDictionary(day => day.Key, day => Sorted(day.Value));

    private static IReadOnlyList<DayInterval> Sorted(IReadOnlyList<DayInterval>? intervals) =>
        [.. (intervals ?? []).OrderBy(interval => interval.OpenSecond).ThenBy(interval => interval.EndSecond)];
}
