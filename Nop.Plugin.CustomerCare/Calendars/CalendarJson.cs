using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>
/// One calendar as a JSON object with name, timeZone, weekly, holidays, overrides and breaks. Equal calendars give equal text, byte for
/// byte, so that the text can be hashed.
/// </summary>
public static class CalendarJson
{
    internal static readonly (string Name, DayOfWeek Day)[] Days =
    [
        ("mon", DayOfWeek.Monday), ("tue", DayOfWeek.Tuesday), ("wed", DayOfWeek.Wednesday), ("thu", DayOfWeek.Thursday),
        ("fri", DayOfWeek.Friday), ("sat", DayOfWeek.Saturday), ("sun", DayOfWeek.Sunday),
    ];

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads the text of one calendar.</summary>
    /// <exception cref="InvalidCalendarException">The text isn't JSON, names an unknown member, or breaks a rule of calendars.</exception>
    public static BusinessCalendar Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new InvalidCalendarException([CalendarProblem.Of(CalendarRule.NotJson, string.Empty, exception.Message)], exception);
        }
    }

    /// <summary>Reads one calendar of a larger document. Members that are missing are empty; closed days may be left out.</summary>
    /// <exception cref="InvalidCalendarException">A member is unknown, doubled or ill-formed, or a rule of calendars is broken.</exception>
    public static BusinessCalendar Read(JsonElement element)
    {
        try
        {
            return new CalendarJsonReader().Read(element);
        }
        catch (InvalidOperationException exception)
        {
            // Half of a surrogate pair, escaped, is valid JSON and no text.
            throw new InvalidCalendarException([CalendarProblem.Of(CalendarRule.NotJson, string.Empty, exception.Message)], exception);
        }
    }

    /// <summary>Compact text on one line.</summary>
    public static string Write(BusinessCalendar calendar)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Compact))
            Write(writer, calendar);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Writes the object where the writer stands; days without hours are left out, all other members are there.</summary>
    public static void Write(Utf8JsonWriter writer, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(calendar);
        writer.WriteStartObject();
        writer.WriteString("name", calendar.Name);
        writer.WriteString("timeZone", calendar.TimeZoneId);
        WriteDays(writer, "weekly", Days.Select(day => (day.Name, calendar.Weekly[day.Day])).Where(day => day.Item2.Count > 0));
        writer.WriteStartArray("holidays");
        foreach (var holiday in calendar.Holidays)
            writer.WriteStringValue(holiday.ToString());
        writer.WriteEndArray();
        WriteDays(writer, "overrides", Dated(calendar.Overrides));
        WriteDays(writer, "breaks", Dated(calendar.Breaks));
        writer.WriteEndObject();
    }

    private static IEnumerable<(string, IReadOnlyList<DayInterval>)> Dated(IReadOnlyDictionary<DateOnly, IReadOnlyList<DayInterval>> days) =>
        days.Select(day => (day.Key.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.Value));

    private static void WriteDays(Utf8JsonWriter writer, string member, IEnumerable<(string Day, IReadOnlyList<DayInterval> Hours)> days)
    {
        writer.WriteStartObject(member);
        foreach (var (day, hours) in days)
        {
            writer.WriteStartArray(day);
            foreach (var interval in hours)
            {
                writer.WriteStartArray();
                writer.WriteStringValue(interval.OpenText);
                writer.WriteStringValue(interval.CloseText);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
