using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>A local date that a clock passed and that the calendar treats specially.</summary>
/// <param name="Date">In the calendar's zone.</param>
/// <param name="Hours">Hours of an override, or the breaks; empty for other reasons and where an override closes the date.</param>
/// <param name="IsHoliday">Whether it is a holiday, even if an override beats it.</param>
/// <param name="CutSeconds">Open time within the clock's span that a break took away; 0 for other reasons.</param>
public sealed record SkippedDate(DateOnly Date, SkipReason Reason, IReadOnlyList<DayInterval> Hours, bool IsHoliday, long CutSeconds = 0);
