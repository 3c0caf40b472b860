namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Why a calendar or policy isn't changed, although it is in order itself.</summary>
public enum EditRefusal
{
    /// <summary>Somebody saved a newer version since.</summary>
    Outdated,

    /// <summary>It isn't there any more: deleted, or renamed.</summary>
    Removed,

    /// <summary>Another calendar has the name, or one that differs in case only.</summary>
    NameTaken,

    /// <summary>Policies count by the calendar.</summary>
    CalendarInUse,

    /// <summary>There must be a calendar.</summary>
    LastCalendar
}
