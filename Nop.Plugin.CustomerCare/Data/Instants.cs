namespace Nop.Plugin.CustomerCare.Data;

/// <summary>How instants go into columns and come out: whole microseconds, which all engines keep, and no kind, which none does.</summary>
public static class Instants
{
    /// <exception cref="ArgumentException">The instant is a local time.</exception>
    public static DateTime ToColumn(DateTime utc)
    {
        return utc.Kind == DateTimeKind.Local
            ? throw new ArgumentException($"Instants are stored as UTC, but {utc:O} is a local time.", nameof(utc))
            : new DateTime(utc.Ticks - utc.Ticks % TimeSpan.TicksPerMicrosecond, DateTimeKind.Unspecified);
    }

    public static DateTime AsUtc(this DateTime column)
    {
        return DateTime.SpecifyKind(column, DateTimeKind.Utc);
    }

    public static DateTime? AsUtc(this DateTime? column)
    {
        return column is { } value ? value.AsUtc() : null;
    }
}
