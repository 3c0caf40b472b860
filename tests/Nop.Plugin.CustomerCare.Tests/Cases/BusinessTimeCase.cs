using System.Globalization;
using System.Text.Json;
using Nop.Plugin.CustomerCare.Calendars;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Cases;

internal static class BusinessTimeCase
{
    private static readonly string[] CalendarMembers = ["timeZone", "weekly", "holidays", "overrides", "breaks"];

    public static void Run(JsonElement element)
    {
        var op = element.GetProperty("op").GetString();
        var time = BusinessTime.For(CalendarOf(element));
        var start = InstantOf(element.GetProperty("start"));
        var pauses = element.TryGetProperty("pauses", out var spans) ? PausesOf(spans) : null;
        var expect = element.GetProperty("expect");
        switch (op)
        {
            case "deadline":
                var duration = TimeSpan.FromSeconds(element.GetProperty("duration_s").GetDouble());
                DateTime? due = expect.ValueKind == JsonValueKind.Null ? null : InstantOf(expect);
                Assert.That(time.Deadline(start, duration, pauses), Is.EqualTo(due));
                break;
            case "elapsed":
                var end = InstantOf(element.GetProperty("end"));
                Assert.That(time.Elapsed(start, end, pauses).TotalSeconds, Is.EqualTo(expect.GetDouble()));
                break;
            default:
                Assert.Fail($"\"{op}\" is an unknown kind of case.");
                break;
        }
    }

    /// <summary>
    /// A case without any opening can't be a valid calendar. Its rejection is checked, and the engine is asked through a calendar whose only
    /// opening is too long ago to count.
    /// </summary>
    private static BusinessCalendar CalendarOf(JsonElement element)
    {
        var json = JsonOf(element, null);
        if (HasHours(element, "weekly") || HasHours(element, "overrides"))
            return CalendarJson.Read(json);

        Assert.That(() => CalendarJson.Read(json), Throws.TypeOf<InvalidCalendarException>());
        return CalendarJson.Read(JsonOf(element, """{ "0001-01-02": [["00:00","00:01"]] }"""));
    }

    private static string JsonOf(JsonElement element, string? overrides)
    {
        var members = CalendarMembers
            .Where(member => element.TryGetProperty(member, out _) && (overrides is null || member != "overrides"))
            .Select(member => $"\"{member}\": {element.GetProperty(member).GetRawText()}")
            .Prepend("\"name\": \"Case\"");
        return $"{{ {string.Join(", ", overrides is null ? members : members.Append($"\"overrides\": {overrides}"))} }}";
    }

    private static bool HasHours(JsonElement element, string member) =>
        element.TryGetProperty(member, out var days) && days.EnumerateObject().Any(day => day.Value.GetArrayLength() > 0);

    private static List<ClosedSpan> PausesOf(JsonElement spans) =>
        [.. spans.EnumerateArray().Select(span => new ClosedSpan(InstantOf(span[0]), InstantOf(span[1])))];

    private static DateTime InstantOf(JsonElement element) =>
        DateTimeOffset.Parse(element.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime;
}
