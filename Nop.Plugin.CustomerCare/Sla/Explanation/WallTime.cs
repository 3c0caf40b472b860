namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>An instant as the clocks of a zone show it.</summary>
/// <param name="Utc">The instant.</param>
/// <param name="Local">What the clocks show, of kind Unspecified.</param>
/// <param name="IsTwice">Whether the clocks show that twice, because they were put back; only the offset tells the two apart.</param>
public readonly record struct WallTime(DateTime Utc, DateTime Local, bool IsTwice)
{
    /// <summary>From UTC to local time.</summary>
    public TimeSpan Offset => Local - DateTime.SpecifyKind(Utc, DateTimeKind.Unspecified);
}
