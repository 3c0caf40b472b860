using System.Globalization;
using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>Reads ISO 8601 date-times, in basic or extended form.</summary>
internal static partial class ImportInstant
{
    /// <summary>UTC, cut to whole microseconds; else the rule that the text breaks.</summary>
    public static ImportRule? TryRead(string text, out DateTime utc)
    {
        utc = default;
        var match = Form().Match(text);
        if (!match.Success || !TryReadWall(match, out var wall))
            return ImportRule.NotAnInstant;
        if (!match.Groups["zone"].Success)
            return ImportRule.NoOffset;
        if (!TryReadOffset(match, out var offset) || (wall - offset.Ticks) is var ticks && (ticks < 0 || ticks > DateTime.MaxValue.Ticks))
            return ImportRule.NotAnInstant;

        utc = new DateTime(ticks - ticks % TimeSpan.TicksPerMicrosecond, DateTimeKind.Utc);
        return null;
    }

    private static bool TryReadWall(Match match, out long ticks)
    {
        ticks = 0;
        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        var (hour, minute, second) = (Number(match, "hour"), Number(match, "minute"), Number(match, "second"));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
            return false;

        ticks = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified).Ticks + Fraction(match.Groups["fraction"].Value);
        return true;
    }

    private static bool TryReadOffset(Match match, out TimeSpan offset)
    {
        var (hours, minutes) = (Number(match, "offsetHours"), Number(match, "offsetMinutes"));
        offset = new TimeSpan(hours, minutes, 0) * (match.Groups["sign"].Value == "-" ? -1 : 1);
        return hours <= 18 && minutes <= 59;
    }

    private static int Number(Match match, string group)
    {
        return match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    private static long Fraction(string digits)
    {
        return digits.Length == 0 ? 0 : long.Parse(digits.PadRight(7, '0')[..7], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(
        """
        ^(?<year>[0-9]{4})(?<dash>-?)(?<month>[0-9]{2})\k<dash>(?<day>[0-9]{2})[Tt\x20]
        (?<hour>[0-9]{2})(?<colon>:?)(?<minute>[0-9]{2})(\k<colon>(?<second>[0-9]{2})([.,](?<fraction>[0-9]{1,9}))?)?
        (?<zone>[Zz]|(?<sign>[+-])(?<offsetHours>[0-9]{2})(:?(?<offsetMinutes>[0-9]{2}))?)?\z
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
