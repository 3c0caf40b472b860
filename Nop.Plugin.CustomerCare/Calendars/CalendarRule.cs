namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>What a calendar can break. Texts for people go by it; the arguments of each are told here.</summary>
public enum CalendarRule
{
    /// <summary>The name is blank. No arguments.</summary>
    NoName,

    /// <summary>The name is longer than allowed: its length, the greatest length.</summary>
    LongName,

    /// <summary>The time zone isn't known here: the zone.</summary>
    UnknownZone,

    /// <summary>Neither a weekday nor a date has any hours. No arguments.</summary>
    NeverOpens,

    /// <summary>Two intervals of one day overlap: the earlier, the later.</summary>
    Overlap,

    /// <summary>An interval runs on into the hours of the next day: it, the next day's first.</summary>
    NightOverlap,

    /// <summary>A day has more intervals than allowed: how many, the greatest number.</summary>
    TooManyIntervals,

    /// <summary>A list has more dates than allowed: how many, the greatest number.</summary>
    TooManyDates,

    /// <summary>Not a time of day: what is written there.</summary>
    NotATime,

    /// <summary>Not a date: what is written there.</summary>
    NotADate,

    /// <summary>Neither a date nor a yearly one: what is written there.</summary>
    NotAHoliday,

    /// <summary>Not a weekday: what is written there.</summary>
    UnknownDay,

    /// <summary>Not something a calendar has: what is written there.</summary>
    UnknownMember,

    /// <summary>A name stands there twice: the name.</summary>
    Repeated,

    /// <summary>Not a pair of times: what is written there.</summary>
    NotAPair,

    /// <summary>Not of the kind that belongs there: what is written there, the JSON kind that belongs there.</summary>
    WrongKind,

    /// <summary>The text can't be read as JSON: why.</summary>
    NotJson
}
