namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Which seconds count towards a target.</summary>
public enum TargetTime
{
    /// <summary>Those in which the calendar is open.</summary>
    Business,

    /// <summary>All of them, day and night.</summary>
    Calendar
}
