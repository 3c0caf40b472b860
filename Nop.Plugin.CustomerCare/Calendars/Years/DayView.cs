namespace Nop.Plugin.CustomerCare.Calendars.Years;

/// <summary>One local date of a calendar and why it is open as it is.</summary>
/// <param name="Date">In the calendar's zone.</param>
/// <param name="Basis">What says when it is open.</param>
/// <param name="Openings">In order, cut to this date; empty where it is closed.</param>
/// <param name="IsHoliday">Whether it is a holiday, even if an override beats it.</param>
/// <param name="CutByBreaks">Open time that breaks take away, also breaks that began the day before.</param>
/// <param name="Change">The change of the zone's clocks on this date, if there is one.</param>
public sealed record DayView(
    DateOnly Date,
    DayBasis Basis,
    IReadOnlyList<DayOpening> Openings,
    bool IsHoliday,
    TimeSpan CutByBreaks,
    ClockChange? Change)
{
    /// <summary>The absolute open time of the date.</summary>
    public TimeSpan Open => new(Openings.Sum(opening => opening.Duration.Ticks));
}
