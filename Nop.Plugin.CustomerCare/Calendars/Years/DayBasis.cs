namespace Nop.Plugin.CustomerCare.Calendars.Years;

/// <summary>What says when a local date is open.</summary>
public enum DayBasis
{
    /// <summary>The hours of its weekday.</summary>
    Weekly,

    /// <summary>Hours given for this date.</summary>
    Override,

    /// <summary>A holiday without an override.</summary>
    Holiday,

    /// <summary>The zone left this date out, as when it moves to the other side of the date line.</summary>
    Skipped
}
