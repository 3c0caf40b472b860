using System.Globalization;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>Seconds as people say them: the largest unit and the one below it, the rest cut off.</summary>
public static class DurationText
{
    private const long MINUTE = 60;
    private const long HOUR = 60 * MINUTE;
    private const long DAY = 24 * HOUR;

    /// <param name="seconds">Negative ones count as none.</param>
    /// <param name="time">Opening time is never said in days, for nobody knows how long a day of opening time is.</param>
    /// <param name="culture">Of the numbers; null for that of the request.</param>
    public static string Of(long seconds, TargetTime time, DurationUnits units, CultureInfo? culture = null)
    {
        seconds = Math.Max(0, seconds);
        culture ??= CultureInfo.CurrentCulture;
        if (seconds >= DAY && time == TargetTime.Calendar)
            return Join(units.Days, seconds / DAY, units.Hours, seconds % DAY / HOUR, culture);
        if (seconds >= HOUR)
            return Join(units.Hours, seconds / HOUR, units.Minutes, seconds % HOUR / MINUTE, culture);

        return seconds >= MINUTE
            ? Join(units.Minutes, seconds / MINUTE, units.Seconds, seconds % MINUTE, culture)
            : Amount(units.Seconds, seconds, culture);
    }

    /// <summary>To the second, in hours, minutes and seconds, so that sums can be checked by hand.</summary>
    /// <param name="seconds">Negative ones count as none.</param>
    public static string Exact(long seconds, DurationUnits units)
    {
        seconds = Math.Max(0, seconds);
        var amounts = new[] { (units.Hours, seconds / HOUR), (units.Minutes, seconds % HOUR / MINUTE), (units.Seconds, seconds % MINUTE) };
        var culture = CultureInfo.CurrentCulture;
        return seconds == 0
            ? Amount(units.Seconds, 0, culture)
            : string.Join(' ', amounts.Where(amount => amount.Item2 > 0).Select(amount => Amount(amount.Item1, amount.Item2, culture)));
    }

    private static string Join(string largeUnit, long large, string smallUnit, long small, CultureInfo culture)
    {
        return small == 0 ? Amount(largeUnit, large, culture) : $"{Amount(largeUnit, large, culture)} {Amount(smallUnit, small, culture)}";
    }

    private static string Amount(string unit, long number, CultureInfo culture)
    {
        return string.Format(culture, unit, number.ToString("N0", culture));
    }
}
