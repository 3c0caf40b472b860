using System.Globalization;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Public.ContactBlock;

/// <summary>Says how fast the shop answers, rounded up so that it isn't faster in words than it was.</summary>
public sealed class TypicalWords
{
    private const long MINUTE = 60;
    private const long HOUR = 60 * MINUTE;
    private const long DAY = 24 * HOUR;

    public async Task<string> SayAsync(TypicalResponse typical, PageWords words)
    {
        var key = typical.Time == TargetTime.Business ? "Plugins.CustomerCare.ContactBlock.TypicalOpen" : "Plugins.CustomerCare.ContactBlock.Typical";
        return await words.FormatAsync(key, await AmountAsync(typical, words));
    }

    // Opening time is never said in days, for nobody knows how long a day of opening time is.
    private static Task<string> AmountAsync(TypicalResponse typical, PageWords words)
    {
        var seconds = typical.Seconds;
        if (typical.Time == TargetTime.Calendar && seconds > 2 * DAY)
            return AmountAsync("Plugins.CustomerCare.Duration.Days", Up(seconds, DAY), words);

        return seconds > 55 * MINUTE
            ? AmountAsync("Plugins.CustomerCare.Duration.Hours", Up(seconds, HOUR), words)
            : AmountAsync("Plugins.CustomerCare.Duration.Minutes", Math.Max(5, Up(seconds, 5 * MINUTE) * 5), words);
    }

    private static Task<string> AmountAsync(string key, long number, PageWords words)
    {
        return words.FormatAsync(key, number.ToString(CultureInfo.InvariantCulture));
    }

    private static long Up(long seconds, long unit)
    {
        return (seconds + unit - 1) / unit;
    }
}
