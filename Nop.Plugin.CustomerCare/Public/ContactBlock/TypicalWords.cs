using System.Globalization;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Public.ContactBlock;

/// <summary>Says how fast the shop answers, rounded up so that it isn't faster in words than it was.</summary>
internal static class TypicalWords
{
    private const long MINUTE = 60;
    private const long HOUR = 60 * MINUTE;
    private const long DAY = 24 * HOUR;

    public static async Task<string> SayAsync(TypicalResponse typical, PageWords words)
    {
        var key = typical.Time == TargetTime.Business ? "Plugins.CustomerCare.ContactBlock.TypicalOpen" : "Plugins.CustomerCare.ContactBlock.Typical";
        return await words.FormatAsync(key, await AmountAsync(typical, words));
    }

    // Opening time is never said in days, for nobody knows how long a day of opening time is.
    private static Task<string> AmountAsync(TypicalResponse typical, PageWords words)
    {
        var seconds = typical.Seconds;
        if (typical.Time == TargetTime.Calendar && seconds > 2 * DAY)
            return AmountAsync(Up(seconds, DAY), "Plugins.CustomerCare.ContactBlock.Day", "Plugins.CustomerCare.ContactBlock.Days", words);
        if (seconds > 55 * MINUTE)
            return AmountAsync(Up(seconds, HOUR), "Plugins.CustomerCare.ContactBlock.Hour", "Plugins.CustomerCare.ContactBlock.Hours", words);

        return words.FormatAsync("Plugins.CustomerCare.ContactBlock.Minutes", (Math.Max(1, Up(seconds, 5 * MINUTE)) * 5).ToString(CultureInfo.InvariantCulture));
    }

    // After "within", English and Polish have one form for 1 and another for all else; Russian goes by the last digit.
    private static Task<string> AmountAsync(long number, string oneKey, string manyKey, PageWords words)
    {
        var isOne = number == 1 || (words.Code == "ru" && number % 10 == 1 && number % 100 != 11);
        return words.FormatAsync(isOne ? oneKey : manyKey, number.ToString(CultureInfo.InvariantCulture));
    }

    private static long Up(long seconds, long unit)
    {
        return (seconds + unit - 1) / unit;
    }
}
