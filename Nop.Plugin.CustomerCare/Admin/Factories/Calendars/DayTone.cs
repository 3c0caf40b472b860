namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>How a day looks in the view of a year.</summary>
public enum DayTone
{
    /// <summary>As long as most open days.</summary>
    Open,

    Short,
    Long,
    Closed,
    Holiday,
    Override
}
