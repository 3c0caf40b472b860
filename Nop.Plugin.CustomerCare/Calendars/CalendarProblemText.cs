namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>The rules in English, for command lines and logs; pages have texts of their own in the reader's language.</summary>
internal static class CalendarProblemText
{
    public static string Of(CalendarRule rule) => rule switch
    {
        CalendarRule.NoName => "The calendar has no name: give it one, policies refer to it.",
        CalendarRule.LongName => "The name has {0} characters: at most {1} are allowed.",
        CalendarRule.UnknownZone => "The time zone \"{0}\" is unknown: use an IANA name such as Europe/Warsaw.",
        CalendarRule.NeverOpens => "The calendar never opens: give at least one weekday or date some hours.",
        CalendarRule.Overlap => "{0} and {1} overlap: hours of one day must lie apart.",
        CalendarRule.NightOverlap => "{0} ends on the next day and overlaps that day's {1}: close earlier or open later.",
        CalendarRule.TooManyIntervals => "The day has {0} intervals: at most {1} are allowed.",
        CalendarRule.TooManyDates => "The list has {0} dates: at most {1} are allowed.",
        CalendarRule.NotATime => "\"{0}\" is not a time of day: write HH:mm from 00:00 to 23:59; a closing may be 24:00.",
        CalendarRule.NotADate => "\"{0}\" is not a date: write YYYY-MM-DD.",
        CalendarRule.NotAHoliday => "\"{0}\" is not a date: write YYYY-MM-DD, or *-MM-DD for every year.",
        CalendarRule.UnknownDay => "\"{0}\" is not a day: write mon, tue, wed, thu, fri, sat or sun.",
        CalendarRule.UnknownMember => "\"{0}\" is not a member of a calendar: known are name, timeZone, weekly, holidays, overrides, breaks.",
        CalendarRule.Repeated => "\"{0}\" is there twice.",
        CalendarRule.NotAPair => "{0} is not a pair of times: write [\"09:00\",\"17:00\"].",
        CalendarRule.WrongKind => "{0} is there where a JSON {1} belongs.",
        CalendarRule.NotJson => "The calendar is not valid JSON: {0}",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a declared rule.")
    };
}
