namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>
/// What can't be taken back (a breach on record, a mail that says so, a message to another system) waits a little, until the promise is broken by the clock of any node: one that runs ahead must not tell of a breach that an
/// answer in the last minute prevents. Figures and pages don't wait; they follow the log.
/// </summary>
public static class CertainBreach
{
    /// <summary>By how much a node's clock may be ahead without harm.</summary>
    public static TimeSpan Margin { get; } = TimeSpan.FromMinutes(2);

    /// <summary>What was due by this instant is certainly broken now.</summary>
    public static DateTime AsOf(DateTime nowUtc)
    {
        return nowUtc - Margin;
    }
}
