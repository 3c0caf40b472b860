namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>Why something of an .ics file gives no holiday. Texts for people go by it; the arguments of each are told here.</summary>
public enum IcsRule
{
    /// <summary>The file is larger than is read: its size and the greatest size, in kilobytes.</summary>
    FileTooLarge,

    /// <summary>Nothing in the file begins a calendar. No arguments.</summary>
    NotACalendar,

    /// <summary>Holds bytes that are no UTF-8 text; they were replaced. No arguments.</summary>
    NotUtf8,

    /// <summary>Neither a property nor its continuation: how the line begins.</summary>
    BadLine,

    /// <summary>A part of the file isn't closed, or closed without having begun: its name.</summary>
    Unbalanced,

    /// <summary>The event doesn't say when it is: its summary.</summary>
    NoStart,

    /// <summary>Not what the property must hold: the summary, the property, the value.</summary>
    BadValue,

    /// <summary>The event ends before it starts: the summary, its start, its end.</summary>
    EndBeforeStart,

    /// <summary>The event takes longer than a holiday may: the summary, the greatest number of days.</summary>
    EventTooLong,

    /// <summary>The event covers no whole local day: the summary, its start.</summary>
    NotAllDay,

    /// <summary>The time zone of the event isn't known here: the summary, the zone.</summary>
    UnknownZone,

    /// <summary>The event comes again in a way that isn't read: the summary, the part that isn't.</summary>
    UnsupportedRecurrence,

    /// <summary>The event doesn't come in the years that were asked for: the summary, the first year, the last.</summary>
    OutsideYears,

    /// <summary>There are more days or events than are read; the rest is left out: the greatest number.</summary>
    TooMany,

    /// <summary>There are more problems than are listed: how many more.</summary>
    MoreProblems
}
