using System.Globalization;

namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>A recurrence rule with FREQ=YEARLY and any of INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY and BYDAY (RFC 5545, 3.3.10).</summary>
internal sealed class YearlyRule
{
    /// <summary>A yearly event doesn't come more often; greater counts would only cost time.</summary>
    private const int GreatestCount = 1000;

    private readonly List<int> _months = [];
    private readonly List<int> _monthDays = [];
    private readonly List<OrdinalWeekday> _weekdays = [];
    private int _interval = 1;
    private int? _count;

    private YearlyRule()
    {
    }

    /// <summary>The last wall time on which it may fall, as it is written; null for no end.</summary>
    public string? Until { get; private set; }

    /// <exception cref="IcsRefusedException">Ill-formed, or a rule of another kind.</exception>
    public static YearlyRule Parse(IcsLine line)
    {
        var rule = new YearlyRule();
        var parts = line.Value.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim().ToUpperInvariant()).ToList();
        if (!parts.Exists(part => part.StartsWith("FREQ=", StringComparison.Ordinal)))
            throw new IcsRefusedException(IcsRule.BadValue, line.Number, line.Name, line.Value);

        foreach (var part in parts)
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || rule.Take(part[..equals], part[(equals + 1)..]) is not { } isKnown)
                throw new IcsRefusedException(IcsRule.BadValue, line.Number, line.Name, line.Value);
            if (!isKnown)
                throw new IcsRefusedException(IcsRule.UnsupportedRecurrence, line.Number, part);
        }

        return rule;
    }

    /// <summary>Whether it says no more than "every year on the date of the start", without end.</summary>
    public bool IsPlain(DateOnly start) =>
        _interval == 1 && _count is null && Until is null && _weekdays.Count == 0
        && (_months.Count == 0 ? _monthDays.Count == 0 : _months.TrueForAll(month => month == start.Month))
        && _monthDays.TrueForAll(day => day == start.Day);

    /// <summary>The starts in the years from the first to the last, in order; the start itself is one of the rule's.</summary>
    public IEnumerable<DateTime> Starts(DateTime start, DateTime? until, int firstYear, int lastYear)
    {
        var counted = 0;
        // Only who counts must begin at the beginning.
        var skipped = _count is null ? Math.Max(firstYear - start.Year + _interval - 1, 0) / _interval : 0;
        for (var year = (long)start.Year + (long)skipped * _interval; year <= lastYear; year += _interval)
        {
            foreach (var date in DatesIn((int)year, DateOnly.FromDateTime(start)))
            {
                var wall = date.ToDateTime(TimeOnly.FromDateTime(start));
                if (wall > until || ++counted > _count)
                    yield break;
                if (year >= firstYear)
                    yield return wall;
            }
        }
    }

    /// <summary>False for a part that isn't read here, null for a value that is none.</summary>
    private bool? Take(string name, string value)
    {
        switch (name)
        {
            case "FREQ":
                return value == "YEARLY";
            case "INTERVAL":
                return Number(value, 1, 1000) is { } interval ? (_interval = interval) > 0 : null;
            case "COUNT":
                return (_count = Number(value, 1, int.MaxValue)) is { } count ? count <= GreatestCount : null;
            case "UNTIL":
                Until = value;
                return true;
            case "BYMONTH":
                return TakeAll(_months, value, month => Number(month, 1, 12));
            case "BYMONTHDAY":
                return TakeAll(_monthDays, value, day => day.StartsWith('-') ? -Number(day[1..], 1, 31) : Number(day.TrimStart('+'), 1, 31));
            case "BYDAY":
                return TakeAll(_weekdays, value, OrdinalWeekday.Parse);
            default:
                return name == "WKST";
        }
    }

    private static bool? TakeAll<T>(List<T> list, string value, Func<string, T?> read)
        where T : struct
    {
        var items = value.Split(',').Select(read).ToList();
        if (items.Exists(item => item is null))
            return null;

        list.AddRange(items.Select(item => item!.Value));
        return true;
    }

    private static int? Number(string text, int least, int greatest) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= greatest ? number : null;

    private IEnumerable<DateOnly> DatesIn(int year, DateOnly start)
    {
        var dates = Matching(year, start).Where(date => date > start);
        return (year == start.Year ? dates.Append(start) : dates).Distinct().Order();
    }

    private IEnumerable<DateOnly> Matching(int year, DateOnly start)
    {
        if (_weekdays.Count > 0 && _months.Count == 0 && _monthDays.Count == 0)
            return _weekdays.SelectMany(weekday => weekday.Within(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)));

        var everyMonth = _months.Count == 0 && _monthDays.Count > 0;
        IEnumerable<int> months = everyMonth ? Enumerable.Range(1, 12) : _months.Count > 0 ? _months : [start.Month];
        return months.SelectMany(month => InMonth(new DateOnly(year, month, 1), start.Day));
    }

    private IEnumerable<DateOnly> InMonth(DateOnly first, int startDay)
    {
        var length = DateTime.DaysInMonth(first.Year, first.Month);
        IEnumerable<int> wanted = _monthDays.Count > 0 ? _monthDays : _weekdays.Count > 0 ? Enumerable.Range(1, length) : [startDay];
        var dates = wanted.Select(day => day < 0 ? length + 1 + day : day).Where(day => day >= 1 && day <= length).Select(day => first.AddDays(day - 1));
        return _weekdays.Count == 0
            ? dates
            : dates.Intersect(_weekdays.SelectMany(weekday => weekday.Within(first, first.AddDays(length - 1))));
    }
}
