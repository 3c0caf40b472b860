using System.Globalization;
using System.Text.Json;

namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>Reads one calendar and collects everything that is wrong with it, so that an admin can mend it in one go.</summary>
internal sealed class CalendarJsonReader
{
    private readonly List<CalendarProblem> _problems = [];
    private readonly Dictionary<DayOfWeek, IReadOnlyList<DayInterval>> _weekly = [];
    private readonly List<Holiday> _holidays = [];
    private readonly Dictionary<DateOnly, IReadOnlyList<DayInterval>> _overrides = [];
    private readonly Dictionary<DateOnly, IReadOnlyList<DayInterval>> _breaks = [];
    private string _name = string.Empty;
    private string _timeZone = string.Empty;

    public BusinessCalendar Read(JsonElement element)
    {
        foreach (var (member, value) in Members(element, string.Empty))
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
                _name = Text(value, member) ?? string.Empty;
                break;
            case "timeZone":
                _timeZone = Text(value, member) ?? string.Empty;
                break;
            case "weekly":
                ReadWeekly(value);
                break;
            case "holidays":
                ReadHolidays(value);
                break;
            case "overrides":
                ReadDated(value, member, _overrides);
                break;
            case "breaks":
                ReadDated(value, member, _breaks);
                break;
            default:
                Add(CalendarRule.UnknownMember, string.Empty, member);
                break;
        }
    }

    private void ReadWeekly(JsonElement value)
    {
        foreach (var (name, hours) in Members(value, "weekly"))
        {
            var known = Array.Find(CalendarJson.Days, day => string.Equals(day.Name, name, StringComparison.Ordinal));
            if (known.Name is null)
                Add(CalendarRule.UnknownDay, "weekly", name);
            else
                _weekly[known.Day] = Hours(hours, $"weekly.{name}");
        }
    }

    private void ReadHolidays(JsonElement value)
    {
        foreach (var (item, field) in Items(value, "holidays"))
        {
            if (Text(item, field) is not { } text)
                continue;
            if (Holiday.TryParse(text, out var holiday))
                _holidays.Add(holiday);
            else
                Add(CalendarRule.NotAHoliday, field, text);
        }
    }

    private void ReadDated(JsonElement value, string member, Dictionary<DateOnly, IReadOnlyList<DayInterval>> days)
    {
        foreach (var (name, hours) in Members(value, member))
        {
            if (DateOnly.TryParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                days[date] = Hours(hours, $"{member}.{name}");
            else
                Add(CalendarRule.NotADate, member, name);
        }
    }

    private List<DayInterval> Hours(JsonElement value, string field)
    {
        var hours = new List<DayInterval>();
        foreach (var (item, place) in Items(value, field))
        {
            if (item.ValueKind != JsonValueKind.Array || item.GetArrayLength() != 2)
                Add(CalendarRule.NotAPair, place, item.GetRawText());
            else if (Text(item[0], place) is { } open && Text(item[1], place) is { } close)
                AddHours(hours, open, close, place);
        }

        return hours;
    }

    private void AddHours(List<DayInterval> hours, string open, string close, string place)
    {
        if (DayInterval.TryParse(open, close, out var interval, out var wrong))
            hours.Add(interval);
        else
            Add(CalendarRule.NotATime, place, wrong);
    }

    private List<(string Name, JsonElement Value)> Members(JsonElement element, string field)
    {
        if (!Is(element, JsonValueKind.Object, field))
            return [];

        var members = element.EnumerateObject().Select(member => (member.Name, member.Value)).ToList();
        foreach (var same in members.GroupBy(member => member.Name, StringComparer.Ordinal).Where(same => same.Count() > 1))
            Add(CalendarRule.Repeated, field, same.Key);
        return members;
    }

    private IEnumerable<(JsonElement Value, string Field)> Items(JsonElement element, string field) =>
        Is(element, JsonValueKind.Array, field) ? element.EnumerateArray().Select((item, index) => (item, $"{field}[{index}]")) : [];

    private string? Text(JsonElement element, string field) => Is(element, JsonValueKind.String, field) ? element.GetString() : null;

    private bool Is(JsonElement element, JsonValueKind kind, string field)
    {
        if (element.ValueKind == kind)
            return true;

        Add(CalendarRule.WrongKind, field, element.GetRawText(), kind);
        return false;
    }

    private void Add(CalendarRule rule, string field, params object[] arguments) => _problems.Add(CalendarProblem.Of(rule, field, arguments));
}
