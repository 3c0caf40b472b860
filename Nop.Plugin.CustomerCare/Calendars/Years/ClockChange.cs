namespace Nop.Plugin.CustomerCare.Calendars.Years;

/// <summary>A zone's clocks are put forward or back.</summary>
/// <param name="OnUtc">The first instant of the new offset.</param>
/// <param name="OffsetBefore">From UTC to local time, until then.</param>
/// <param name="OffsetAfter">From UTC to local time, from then on; never the same.</param>
public readonly record struct ClockChange(DateTime OnUtc, TimeSpan OffsetBefore, TimeSpan OffsetAfter)
{
    /// <summary>By how much clocks are put forward; negative where they go back.</summary>
    public TimeSpan Forward => OffsetAfter - OffsetBefore;

    /// <summary>What clocks would have shown at that instant, of kind Unspecified.</summary>
    public DateTime LocalBefore => DateTime.SpecifyKind(OnUtc + OffsetBefore, DateTimeKind.Unspecified);
}
