using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>In which parts two versions differ.</summary>
public static class SettingsDifference
{
    /// <summary>In the order of a form; empty if the calendars are equal.</summary>
    public static IReadOnlyList<SettingsPart> Of(BusinessCalendar left, BusinessCalendar right)
    {
        return Differing(
            (SettingsPart.Name, left.Name == right.Name),
            (SettingsPart.TimeZone, left.TimeZoneId == right.TimeZoneId),
            (SettingsPart.Week, Same(left.Weekly, right.Weekly)),
            (SettingsPart.Holidays, left.Holidays.SequenceEqual(right.Holidays)),
            (SettingsPart.Overrides, Same(left.Overrides, right.Overrides)),
            (SettingsPart.Breaks, Same(left.Breaks, right.Breaks)));
    }

    /// <summary>In the order of a form; empty if the policies are equal.</summary>
    public static IReadOnlyList<SettingsPart> Of(SlaPolicy left, SlaPolicy right)
    {
        return Differing(
            (SettingsPart.Name, left.Name == right.Name),
            (SettingsPart.Enabled, left.Enabled == right.Enabled),
            (SettingsPart.Calendar, left.Calendar == right.Calendar),
            (SettingsPart.Match, SlaPolicyJson.Write(Only(left.Match)) == SlaPolicyJson.Write(Only(right.Match))),
            (SettingsPart.Targets, left.Targets.SequenceEqual(right.Targets)),
            (SettingsPart.Warnings, left.Warnings.SequenceEqual(right.Warnings)));
    }

    // The text of a policy is what tells equal conditions from others.
    private static SlaPolicy Only(PolicyMatch match)
    {
        return new SlaPolicy(string.Empty, true, string.Empty, match, [], []);
    }

    private static bool Same<TKey>(
        IReadOnlyDictionary<TKey, IReadOnlyList<DayInterval>> left,
        IReadOnlyDictionary<TKey, IReadOnlyList<DayInterval>> right)
        where TKey : struct
    {
        return left.Count == right.Count && left.All(day => right.TryGetValue(day.Key, out var hours) && hours.SequenceEqual(day.Value));
    }

    private static IReadOnlyList<SettingsPart> Differing(params (SettingsPart Part, bool IsSame)[] parts)
    {
        return [.. parts.Where(part => !part.IsSame).Select(part => part.Part)];
    }
}
