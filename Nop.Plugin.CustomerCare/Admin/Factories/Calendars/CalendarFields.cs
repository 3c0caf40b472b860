using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Calendars;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>Where in the form a problem of a calendar stands.</summary>
public static class CalendarFields
{
    public static FieldProblem Of(CalendarProblem problem, CalendarFormModel form)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return Of(problem.Rule, FieldOf(problem.Field.Split('[')[0], form), [.. problem.Arguments]);
    }

    public static FieldProblem Of(CalendarRule rule, string field, params object[] arguments)
    {
        return new FieldProblem(field, $"{CustomerCareDefaults.TEXT_KEY_PREFIX}{nameof(CalendarRule)}.{WireName.Of(rule)}", arguments);
    }

    private static string FieldOf(string place, CalendarFormModel form)
    {
        var parts = place.Split('.', 2);
        return parts[0] switch
        {
            "name" => nameof(form.Name),
            "timeZone" => nameof(form.TimeZoneId),
            "holidays" => nameof(form.Holidays),
            "weekly" => parts.Length == 1 ? nameof(form.Week) : $"{nameof(form.Week)}[{Day(parts[1])}]",
            "overrides" => Row(nameof(form.Overrides), form.Overrides, parts),
            "breaks" => Row(nameof(form.Breaks), form.Breaks, parts),
            _ => string.Empty
        };
    }

    private static int Day(string name)
    {
        return CalendarFormReader.Days.ToList().FindIndex(day => day.ToString().StartsWith(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The first row of the date.</summary>
    private static string Row(string field, DatedHoursModel rows, string[] parts)
    {
        var row = parts.Length == 1 ? -1 : rows.Date.FindIndex(date => string.Equals(date?.Trim(), parts[1], StringComparison.Ordinal));
        return row < 0 ? field : string.Create(CultureInfo.InvariantCulture, $"{field}[{row}]");
    }
}
