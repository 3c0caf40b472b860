using System.Globalization;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>Calendars and instants written as short as they read. Hours differ from day to day, so that no test passes by symmetry.</summary>
internal static class Sample
{
    public const string UnevenHours = """
        "mon": [["09:00","17:00"]], "tue": [["10:00","16:00"]], "wed": [["08:30","12:00"],["13:00","18:15"]], "thu": [["10:00","16:00"]],
        "fri": [["22:00","06:00"]]
        """;

    public const string AllDay = """
        "mon": [["00:00","24:00"]], "tue": [["00:00","24:00"]], "wed": [["00:00","24:00"]], "thu": [["00:00","24:00"]],
        "fri": [["00:00","24:00"]], "sat": [["00:00","24:00"]], "sun": [["00:00","24:00"]]
        """;

    /// <param name="more">Further members of the JSON object, each with a leading comma.</param>
    public static BusinessCalendar Calendar(string zone, string weekly, string more = "") =>
        CalendarJson.Read($$"""{ "name": "Shop", "timeZone": "{{zone}}", "weekly": { {{weekly}} } {{more}} }""");

    public static BusinessTime Time(string zone, string weekly, string more = "") => BusinessTime.For(Calendar(zone, weekly, more));

    /// <summary>Reads ISO 8601; without an offset it is UTC.</summary>
    public static DateTime Utc(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime;

    public static TimeSpan Hours(double hours) => TimeSpan.FromHours(hours);

    /// <summary>Hours of every day of the week.</summary>
    public static string Daily(string open, string close) =>
        string.Join(", ", new[] { "mon", "tue", "wed", "thu", "fri", "sat", "sun" }.Select(day => $"\"{day}\": [[\"{open}\",\"{close}\"]]"));
}
