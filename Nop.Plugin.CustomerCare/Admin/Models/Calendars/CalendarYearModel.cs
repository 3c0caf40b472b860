using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Calendars;

/// <summary>A calendar's year on one page.</summary>
public sealed record CalendarYearModel : BaseNopModel
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    public required int Version { get; init; }

    /// <summary>Whether this version holds now.</summary>
    public required bool IsCurrent { get; init; }

    public required string TimeZone { get; init; }

    public required int Year { get; init; }

    /// <summary>Null before the first year that can be shown.</summary>
    public required int? PreviousYear { get; init; }

    /// <summary>Null after the last year that can be shown.</summary>
    public required int? NextYear { get; init; }

    /// <summary>The open time of the year.</summary>
    public required string Total { get; init; }

    /// <summary>The next change of the clocks from now on, as a sentence.</summary>
    public required string NextChange { get; init; }

    /// <summary>Short names of the weekdays from Monday on.</summary>
    public required IReadOnlyList<string> Weekdays { get; init; }

    public required IReadOnlyList<MonthModel> Months { get; init; }

    /// <summary>What each tone means.</summary>
    public required IReadOnlyList<BadgeModel> Legend { get; init; }

    /// <summary>Every day that isn't like its weekday, as a sentence.</summary>
    public required IReadOnlyList<string> SpecialDays { get; init; }

    /// <param name="Blanks">How many weekdays of its first week lie before its first day.</param>
    public sealed record MonthModel(string Name, int Blanks, IReadOnlyList<DayModel> Days);

    /// <param name="Hours">Open hours as a short number; empty where closed.</param>
    /// <param name="Tone">open, short, long, closed, holiday or override.</param>
    /// <param name="Text">The day, its hours and what is special about it.</param>
    public sealed record DayModel(int Number, string Hours, string Tone, string Text, bool IsToday, bool ChangesClocks);
}
