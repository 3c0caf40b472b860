using System.Globalization;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

internal static class FileSize
{
    private const long KILO = 1024;

    /// <summary>In kB or MB, rounded up: no file is shown as nothing.</summary>
    public static string Of(long bytes, CultureInfo culture)
    {
        return bytes < KILO * KILO
            ? string.Format(culture, "{0:N0} kB", Math.Ceiling(bytes / (decimal)KILO))
            : string.Format(culture, "{0:N1} MB", Math.Ceiling(bytes * 10 / (decimal)(KILO * KILO)) / 10);
    }
}
