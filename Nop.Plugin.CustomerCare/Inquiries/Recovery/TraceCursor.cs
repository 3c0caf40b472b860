namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>How far a source was read.</summary>
/// <param name="Id">Of the last row, or of the first row of the last submission.</param>
/// <param name="ReachedOnUtc">The instant of that row where a source is read by time and not by id, UTC; null otherwise.</param>
public sealed record TraceCursor(int Id, DateTime? ReachedOnUtc = null)
{
    public static TraceCursor Start { get; } = new(0);
}
