using System.Globalization;
using System.Text.Json;

namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>Reads one calendar and collects everything that is wrong with it, so that an admin can mend it in one go.</summary>
internal sealed class CalendarJsonReader
{
    private readonly List<string> _problems = [];
    private readonly Dictionary<DayOfWeek, IReadOnlyList<DayInterval>> _weekly = [];
    private readonly List<Holiday> _holidays = [];
    private readonly Dictionary<DateOnly, IReadOnlyList<DayInterval>> _overrides = [];
    private readonly Dictionary<DateOnly, IReadOnlyList<DayInterval>> _breaks = [];
    private string _name = string.Empty;
    private string _timeZone = string.Empty;

    public BusinessCalendar Read(JsonElement element)
    {
        foreach (var (member, value) in Members(element, "The calendar"))
            ReadMember(member, value);
        if (_problems.Count > 0)
            throw new InvalidCalendarException(_problems);

        return new BusinessCalendar(_name, _timeZone, _weekly, _holidays, _overrides, _breaks);
    }

    private void ReadMember(string member, JsonElement value)
    {
        switch (member)
        {
            case "name":
                _name = Text(value, member);
                break;
            case "timeZone":
                _timeZone = Text(value, member);
                break;
            case "weekly":
                ReadWeekly(value);
                break;
            case "holidays":
                _holidays.AddRange(Items(value, member).SelectMany(item => Attempt(member, () => Holiday.Parse(Text(item, member)))));
                break;
            case "overrides":
                ReadDated(value, member, _overrides);
                break;
            case "breaks":
                ReadDated(value, member, _breaks);
                break;
            default:
                _problems.Add($"\"{member}\" is not a member of a calendar: known are name, timeZone, weekly, holidays, overrides, breaks.");
                break;
        }
    }

    private void ReadWeekly(JsonElement value)
    {
        foreach (var (name, hours) in Members(value, "weekly"))
        {
            var known = Array.Find(CalendarJson.Days, day => string.Equals(day.Name, name, StringComparison.Ordinal));
            if (known.Name is null)
                _problems.Add($"weekly: \"{name}\" is not a day: write mon, tue, wed, thu, fri, sat or sun.");
            else
                _weekly[known.Day] = Hours(hours, $"weekly {name}");
        }
    }

    private void ReadDated(JsonElement value, string member, Dictionary<DateOnly, IReadOnlyList<DayInterval>> days)
    {
        foreach (var (name, hours) in Members(value, member))
        {
            if (DateOnly.TryParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                days[date] = Hours(hours, $"{member} {name}");
            else
                _problems.Add($"{member}: \"{name}\" is not a date: write YYYY-MM-DD.");
        }
    }

    private List<DayInterval> Hours(JsonElement value, string place) =>
        [.. Items(value, place).SelectMany(item => Attempt(place, () => Interval(item, place)))];

    private DayInterval Interval(JsonElement value, string place)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() != 2)
            throw new FormatException($"{value.GetRawText()} is not a pair of times: write [\"09:00\",\"17:00\"].");
        return DayInterval.Parse(Text(value[0], place), Text(value[1], place));
    }

    private IEnumerable<(string Name, JsonElement Value)> Members(JsonElement element, string place)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            _problems.Add($"{place} must be a JSON object, not {element.ValueKind}.");
            return [];
        }

        var members = element.EnumerateObject().Select(member => (member.Name, member.Value)).ToList();
        _problems.AddRange(members
            .GroupBy(member => member.Name, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => $"{place}: \"{same.Key}\" is there twice."));
        return members;
    }

    private IEnumerable<JsonElement> Items(JsonElement element, string place)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray();

        _problems.Add($"{place} must be a JSON array, not {element.ValueKind}.");
        return [];
    }

    private string Text(JsonElement element, string place)
    {
        if (element.ValueKind == JsonValueKind.String)
            return element.GetString()!;

        _problems.Add($"{place}: {element.GetRawText()} must be a text in quotes.");
        return string.Empty;
    }

    private IEnumerable<T> Attempt<T>(string place, Func<T> read)
    {
        try
        {
            return [read()];
        }
        catch (FormatException exception)
        {
            _problems.Add($"{place}: {exception.Message}");
            return [];
        }
    }
}
