using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>The file in which a manager keeps all calendars and policies: version 1 of its format. Equal settings give equal text.</summary>
public static class SlaSettingsJson
{
    internal const int Version = 1;

    private static readonly JsonWriterOptions Layout = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n"
    };

    /// <summary>Reads and checks the whole file.</summary>
    /// <exception cref="SlaSettingsException">
    /// The text isn't JSON, is of another version, has members that nobody knows, or breaks a rule; all problems are named at once.
    /// </exception>
    public static SlaSettings Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json.TrimStart('\uFEFF'));
            return new SlaSettingsJsonReader().Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new SlaSettingsException([$"The file is not valid JSON: {exception.Message}"]);
        }
        catch (InvalidOperationException exception)
        {
            // The reader finds out only when a text is read that half a character is missing from it.
            throw new SlaSettingsException([$"The file holds text that is not valid Unicode: {exception.Message}"]);
        }
    }

    /// <summary>Indented text with line feeds and all members; conditions that match everything are empty lists.</summary>
    public static string Write(SlaSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout))
            Write(writer, settings);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, SlaSettings settings)
    {
        writer.WriteStartObject();
        writer.WriteNumber("version", Version);
        writer.WriteStartArray("calendars");
        foreach (var calendar in settings.Calendars)
            CalendarJson.Write(writer, calendar);
        writer.WriteEndArray();
        writer.WriteStartArray("policies");
        foreach (var policy in settings.Policies)
            Write(writer, policy);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SlaPolicy policy)
    {
        using var document = JsonDocument.Parse(SlaPolicyJson.Write(policy));
        document.RootElement.WriteTo(writer);
    }
}
