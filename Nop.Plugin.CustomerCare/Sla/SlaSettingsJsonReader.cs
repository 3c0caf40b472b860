using System.Text.Json;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Reads the whole set and collects everything that is wrong with it, so that an admin can mend it in one go.</summary>
internal sealed class SlaSettingsJsonReader
{
    private static readonly string[] Known = ["version", "calendars", "policies"];

    private readonly JsonProblems _problems = new();

    public SlaSettings Read(JsonElement root)
    {
        RequireVersion(root);
        var members = _problems.Members(root, "$", Known, Known);
        var calendars = _problems.Items(members, "calendars", "$").Select(item => (Calendar: ReadCalendar(item.Value, item.Path), item.Value)).ToList();
        var policies = new SlaPolicyJsonReader(_problems);
        var settings = new SlaSettings(
            [.. calendars.Select(calendar => calendar.Calendar).OfType<BusinessCalendar>()],
            [.. _problems.Items(members, "policies", "$").Select(item => policies.Read(item.Value, item.Path))]);

        // The names of calendars that couldn't be read still count as names, so that one mistake isn't reported a second time for each policy.
        var broken = calendars.Where(calendar => calendar.Calendar is null).Select(calendar => NameOf(calendar.Value)).OfType<string>().ToList();
        string[] problems = [.. _problems.All, .. SlaSettingsRules.Check(settings, broken)];
        return problems.Length == 0 ? settings : throw new SlaSettingsException(problems);
    }

    private static void RequireVersion(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("version", out var version))
            return;
        if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != SlaSettingsJson.Version)
            throw new SlaSettingsException([$"$.version: {JsonProblems.Shown(version)} is not a version we can read; this plugin reads version {SlaSettingsJson.Version}."]);
    }

    private BusinessCalendar? ReadCalendar(JsonElement value, string path)
    {
        try
        {
            return CalendarJson.Read(value);
        }
        catch (InvalidCalendarException exception)
        {
            foreach (var problem in exception.Problems)
                _problems.Add(problem.Field.Length == 0 ? path : $"{path}.{problem.Field}", problem.Text);
            return null;
        }
    }

    private static string? NameOf(JsonElement calendar)
    {
        return calendar.ValueKind == JsonValueKind.Object && calendar.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String
            ? name.GetString()!.Trim()
            : null;
    }
}
