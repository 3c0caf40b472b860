using System.Globalization;

namespace Nop.Plugin.CustomerCare.Calendars;

/// <summary>
/// Opening hours in wall-clock seconds of a local day, from the opening (included) to the closing (excluded).
/// A closing at or before the opening falls on the next local day, so 22:00 to 06:00 is a night shift that belongs to the date on which it
/// starts, and 00:00 to 00:00 is a whole day. A closing of 24:00 is the next local midnight.
/// </summary>
public readonly record struct DayInterval
{
    internal const int SecondsPerDay = 86_400;

    /// <param name="openSecond">0 to 86,399.</param>
    /// <param name="closeSecond">0 to 86,400.</param>
    /// <exception cref="ArgumentOutOfRangeException">A second lies outside its range.</exception>
    public DayInterval(int openSecond, int closeSecond)
    {
        if (openSecond is < 0 or >= SecondsPerDay)
            throw new ArgumentOutOfRangeException(nameof(openSecond), openSecond, "An opening must be second 0 to 86399 of the day.");
        if (closeSecond is < 0 or > SecondsPerDay)
            throw new ArgumentOutOfRangeException(nameof(closeSecond), closeSecond, "A closing must be second 0 to 86400 of the day.");

        OpenSecond = openSecond;
        CloseSecond = closeSecond;
    }

    /// <summary>Second of the local day, 0 to 86,399.</summary>
    public int OpenSecond { get; }

    /// <summary>Second of the local day, 0 to 86,400, as it was written: at or before the opening it is the next day's.</summary>
    public int CloseSecond { get; }

    /// <summary>The closing in seconds from the midnight that begins the day of the opening: up to 172,799.</summary>
    public int EndSecond => CloseSecond <= OpenSecond ? CloseSecond + SecondsPerDay : CloseSecond;

    /// <summary>Reads two times written as HH:mm or HH:mm:ss; the closing may be 24:00.</summary>
    /// <exception cref="FormatException">A time is not written so; the message names it.</exception>
    public static DayInterval Parse(string open, string close)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(close);
        return TryParse(open, close, out var interval, out var wrong)
            ? interval
            : throw new FormatException($"\"{wrong}\" is not a time of day: write HH:mm from 00:00 to 23:59; a closing may be 24:00.");
    }

    /// <param name="wrong">The text that isn't a time; the opening if neither is.</param>
    internal static bool TryParse(string open, string close, out DayInterval interval, out string wrong)
    {
        var opens = TryParseTime(open, SecondsPerDay - 1, out var openSecond);
        var closes = TryParseTime(close, SecondsPerDay, out var closeSecond);
        interval = opens && closes ? new DayInterval(openSecond, closeSecond) : default;
        wrong = opens ? close : open;
        return opens && closes;
    }

    /// <summary>The opening as HH:mm, or HH:mm:ss where it isn't a whole minute.</summary>
    public string OpenText => TimeText(OpenSecond);

    /// <summary>The closing as HH:mm, or HH:mm:ss where it isn't a whole minute; midnight stays 24:00 or 00:00 as it was given.</summary>
    public string CloseText => TimeText(CloseSecond);

    public override string ToString() => $"{OpenText}-{CloseText}";

    private static bool TryParseTime(string text, int latest, out int total)
    {
        total = 0;
        var parts = text.Split(':');
        if (parts.Length is not (2 or 3)
            || !TryParsePart(parts[0], 24, out var hour)
            || !TryParsePart(parts[1], 59, out var minute)
            || !TryParsePart(parts.Length == 3 ? parts[2] : "00", 59, out var second))
            return false;

        total = (hour * 60 + minute) * 60 + second;
        return total <= latest;
    }

    private static bool TryParsePart(string text, int greatest, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && text.Length == 2 && value <= greatest;

    internal static string TimeText(int second)
    {
        var minutes = string.Create(CultureInfo.InvariantCulture, $"{second / 3600:00}:{second / 60 % 60:00}");
        return second % 60 == 0 ? minutes : string.Create(CultureInfo.InvariantCulture, $"{minutes}:{second % 60:00}");
    }
}
