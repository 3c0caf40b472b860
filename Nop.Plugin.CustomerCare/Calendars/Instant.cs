namespace Nop.Plugin.CustomerCare.Calendars;

internal static class Instant
{
    public static void RequireUtc(DateTime value, string parameter)
    {
        if (value.Kind != DateTimeKind.Utc)
            throw new ArgumentException($"An instant must have kind Utc: {value:O} has kind {value.Kind}.", parameter);
    }

    /// <summary>Null for what lies after the last instant that a DateTime can hold.</summary>
    public static DateTime? FromTicks(long? ticks) =>
        ticks is { } value && value <= DateTime.MaxValue.Ticks ? new DateTime(Math.Max(value, 0), DateTimeKind.Utc) : null;
}
