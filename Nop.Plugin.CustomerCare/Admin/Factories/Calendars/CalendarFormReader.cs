using Nop.Plugin.CustomerCare.Admin.Models.Calendars;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>Reads what was typed for a calendar as far as it can be read and collects what can't.</summary>
public sealed class CalendarFormReader
{
    private readonly List<FieldProblem> _problems = [];

    private CalendarFormReader()
    {
    }

    /// <summary>The days of the form, from Monday on.</summary>
    public static IReadOnlyList<DayOfWeek> Days { get; } =
    [
        DayOfWeek.Monday,
        DayOfWeek.Tuesday,
        DayOfWeek.Wednesday,
        DayOfWeek.Thursday,
        DayOfWeek.Friday,
        DayOfWeek.Saturday,
        DayOfWeek.Sunday
    ];

    public static CalendarReading Read(CalendarFormModel form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new CalendarFormReader().ReadAll(form);
    }

    private CalendarReading ReadAll(CalendarFormModel form)
    {
        var weekly = new Dictionary<DayOfWeek, IReadOnlyList<DayInterval>>();
        for (var day = 0; day < Math.Min(Days.Count, form.Week.Count); day++)
            weekly[Days[day]] = Hours(form.Week[day], $"Week[{day}]");

        var holidays = Holidays(form);
        var overrides = Dated(form.Overrides, "Overrides", isClosedAllowed: true);
        var breaks = Dated(form.Breaks, "Breaks", isClosedAllowed: false);
        try
        {
            return new CalendarReading(new BusinessCalendar(form.Name ?? string.Empty, form.TimeZoneId ?? string.Empty, weekly, holidays, overrides, breaks), _problems);
        }
        catch (InvalidCalendarException exception)
        {
            // A calendar of which not all could be read may seem to break rules that it keeps; names and zones are read as they are.
            var isComplete = _problems.Count == 0;
            var broken = exception.Problems.Where(problem => isComplete || problem.Rule != CalendarRule.NeverOpens);
            return new CalendarReading(null, [.. broken.Select(problem => CalendarFields.Of(problem, form)), .. _problems]);
        }
    }

    private List<DayInterval> Hours(DayHoursModel day, string field)
    {
        var hours = new List<DayInterval>();
        for (var row = 0; row < Math.Max(day.Open.Count, day.Close.Count); row++)
            if (Interval(day.Open.ElementAtOrDefault(row), day.Close.ElementAtOrDefault(row), field) is { } interval)
                hours.Add(interval);

        return hours;
    }

    private Dictionary<DateOnly, IReadOnlyList<DayInterval>> Dated(DatedHoursModel rows, string field, bool isClosedAllowed)
    {
        var days = new Dictionary<DateOnly, List<DayInterval>>();
        for (var row = 0; row < rows.Date.Count; row++)
        {
            var (date, open, close) = (rows.Date[row], rows.Open.ElementAtOrDefault(row), rows.Close.ElementAtOrDefault(row));
            if (IsBlank(date) && IsBlank(open) && IsBlank(close))
                continue;
            if (UserTime.ParseDay(date?.Trim()) is not { } day)
                _problems.Add(CalendarFields.Of(CalendarRule.NotADate, $"{field}[{row}]", date ?? string.Empty));
            else if (Interval(open, close, $"{field}[{row}]") is { } interval)
                Of(day).Add(interval);
            else if (isClosedAllowed)
                Of(day);
            else if (IsBlank(open) && IsBlank(close))
                _problems.Add(new FieldProblem($"{field}[{row}]", "Plugins.CustomerCare.Calendar.Problem.BreakWithoutTimes"));
        }

        return days.ToDictionary(day => day.Key, IReadOnlyList<DayInterval> (day) => day.Value);

        List<DayInterval> Of(DateOnly day)
        {
            return days.TryGetValue(day, out var hours) ? hours : days[day] = [];
        }
    }

    private DayInterval? Interval(string? open, string? close, string field)
    {
        if (IsBlank(open) && IsBlank(close))
            return null;
        if (IsBlank(open) || IsBlank(close))
        {
            _problems.Add(new FieldProblem(field, "Plugins.CustomerCare.Calendar.Problem.HalfInterval", $"{open}–{close}"));
            return null;
        }

        if (TypedTime.TryParse(open!, close!, out var interval))
            return interval;
        if (!TypedTime.IsOpening(open!))
            _problems.Add(CalendarFields.Of(CalendarRule.NotATime, field, open!));
        if (!TypedTime.IsClosing(close!))
            _problems.Add(CalendarFields.Of(CalendarRule.NotATime, field, close!));
        return null;
    }

    private List<Holiday> Holidays(CalendarFormModel form)
    {
        var holidays = new List<Holiday>();
        foreach (var text in AllHolidays(form))
        {
            try
            {
                holidays.Add(Holiday.Parse(text));
            }
            catch (FormatException)
            {
                _problems.Add(CalendarFields.Of(CalendarRule.NotAHoliday, "Holidays", text));
            }
        }

        return holidays;
    }

    /// <summary>Those of the list and the one that was typed and not added to it yet.</summary>
    private static IEnumerable<string> AllHolidays(CalendarFormModel form)
    {
        var listed = form.Holidays.Where(text => !IsBlank(text)).Select(text => text!.Trim());
        if (IsBlank(form.NewHoliday))
            return listed;

        var typed = form.NewHoliday!.Trim();
        return listed.Append(form.NewHolidayYearly && UserTime.ParseDay(typed) is { } day ? Holiday.Yearly(day.Month, day.Day).ToString() : typed);
    }

    private static bool IsBlank(string? text)
    {
        return string.IsNullOrWhiteSpace(text);
    }
}
