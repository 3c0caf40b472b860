using System.Diagnostics.CodeAnalysis;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>Times of day as people type them: 9, 9:00 and 09:00 are the same.</summary>
public static class TypedTime
{
    /// <summary>As a calendar writes it; the text as it was where it can't be read.</summary>
    public static string Normalize(string text)
    {
        var trimmed = text.Trim().Replace('.', ':');
        if (trimmed.Length is 1 or 2 && trimmed.All(char.IsAsciiDigit))
            trimmed += ":00";
        return trimmed.IndexOf(':', StringComparison.Ordinal) == 1 ? "0" + trimmed : trimmed;
    }

    public static bool IsOpening(string text)
    {
        return TryParse(text, "24:00", out _);
    }

    public static bool IsClosing(string text)
    {
        return TryParse("00:00", text, out _);
    }

    public static bool TryParse(string open, string close, [NotNullWhen(true)] out DayInterval? interval)
    {
        try
        {
            interval = DayInterval.Parse(Normalize(open), Normalize(close));
            return true;
        }
        catch (FormatException)
        {
            interval = null;
            return false;
        }
    }
}
