namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>Whether a store is open at an instant, and for how long.</summary>
/// <param name="ChangesOnUtc">When it closes or opens next, UTC; null where that isn't within a week of being open, or it never opens again.</param>
public sealed record OpeningNow(bool IsOpen, DateTime? ChangesOnUtc)
{
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(7);

    /// <param name="nowUtc">UTC.</param>
    /// <exception cref="ArgumentException">The instant isn't UTC.</exception>
    public static OpeningNow Of(BusinessTime time, DateTime nowUtc)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (!time.IsOpen(nowUtc))
            return new OpeningNow(false, time.NextOpening(nowUtc));

        var end = time.OpenIntervals(nowUtc, nowUtc + Ahead).First().EndUtc;
        return new OpeningNow(true, end == nowUtc + Ahead ? null : end);
    }
}
