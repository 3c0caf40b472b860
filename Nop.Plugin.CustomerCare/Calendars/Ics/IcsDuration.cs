namespace Nop.Plugin.CustomerCare.Calendars.Ics;

/// <summary>A length: days by the wall clock, then absolute time.</summary>
internal readonly record struct IcsDuration(int Days, TimeSpan Rest)
{
    private const long SecondsPerDay = 86_400;
    private const long GreatestNumber = 100_000_000;

    /// <summary>Reads P2W, P3D, PT36H, P1DT12H30M5S; null for anything else and for what is negative.</summary>
    public static IcsDuration? Parse(string text)
    {
        var parts = text.Trim().TrimStart('+').ToUpperInvariant();
        if (parts.Length < 3 || parts[0] != 'P' || !char.IsAsciiLetter(parts[^1]) || parts[^1] == 'T')
            return null;

        var (days, seconds, number, inTime) = (0L, 0L, -1L, false);
        foreach (var letter in parts.AsSpan(1))
        {
            if (char.IsAsciiDigit(letter) && number < GreatestNumber)
                number = Math.Max(number, 0) * 10 + letter - '0';
            else if (letter == 'T' && !inTime && number < 0)
                inTime = true;
            else if (number < 0 || UnitOf(letter, inTime) is not { } unit)
                return null;
            else
                (days, seconds, number) = (days + number * unit / SecondsPerDay * (inTime ? 0 : 1), seconds + number * unit * (inTime ? 1 : 0), -1);
        }

        return days > int.MaxValue ? null : new IcsDuration((int)days, TimeSpan.FromSeconds(seconds));
    }

    private static long? UnitOf(char letter, bool inTime) => (letter, inTime) switch
    {
        ('W', false) => 7 * SecondsPerDay,
        ('D', false) => SecondsPerDay,
        ('H', true) => 3600,
        ('M', true) => 60,
        ('S', true) => 1,
        _ => null,
    };
}
