namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>The parts of calendars and policies that people speak of.</summary>
public enum SettingsPart
{
    Name,
    TimeZone,
    Week,
    Holidays,
    Overrides,
    Breaks,
    Enabled,
    Calendar,
    Match,
    Targets,
    Warnings
}
