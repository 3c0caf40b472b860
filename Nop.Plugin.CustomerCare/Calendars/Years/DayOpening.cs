namespace Nop.Plugin.CustomerCare.Calendars.Years;

/// <summary>A stretch of open time within one local date; hours that touch are one stretch.</summary>
/// <param name="StartUtc">Included.</param>
/// <param name="EndUtc">Excluded.</param>
/// <param name="StartSecond">What the clocks show at the start, in seconds of a day.</param>
/// <param name="EndSecond">
/// What the clocks have reached at the end, in seconds of a day; 86,400 at midnight. Where clocks change within the stretch, the two don't
/// differ by its duration.
/// </param>
public readonly record struct DayOpening(DateTime StartUtc, DateTime EndUtc, int StartSecond, int EndSecond)
{
    /// <summary>The absolute length.</summary>
    public TimeSpan Duration => EndUtc - StartUtc;

    /// <summary>The start as HH:mm, or HH:mm:ss where it isn't a whole minute.</summary>
    public string StartText => DayInterval.TimeText(StartSecond);

    /// <summary>The end as HH:mm, or HH:mm:ss where it isn't a whole minute; 24:00 at midnight.</summary>
    public string EndText => DayInterval.TimeText(EndSecond);
}
