namespace Nop.Plugin.CustomerCare.Data.Privacy;

/// <summary>What stays of an instant once it must not lead to a person any more.</summary>
internal static class AnonymousDates
{
    private const int NOON = 12;

    /// <summary>Noon of the first day of its month, UTC: the same local day of that month in nearly every zone.</summary>
    public static DateTime MonthOf(DateTime utc) => new(utc.Year, utc.Month, 1, NOON, 0, 0, DateTimeKind.Utc);

    public static DateTime? MonthOf(DateTime? utc) => utc is { } instant ? MonthOf(instant) : null;
}
