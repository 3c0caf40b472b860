namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>What the last self-check of this server found, so that looking at the page doesn't check each time.</summary>
public sealed class LastSelfCheck(TimeProvider clock)
{
    private static readonly TimeSpan Holds = TimeSpan.FromMinutes(5);
    private SelfCheckReport? _report;

    /// <summary>Null if there is none, or it is older than five minutes.</summary>
    public SelfCheckReport? Report => _report is { } report && clock.GetUtcNow().UtcDateTime - report.MadeOnUtc < Holds ? report : null;

    public void Keep(SelfCheckReport report)
    {
        _report = report;
    }

    /// <summary>Something was mended: the next look is a new check.</summary>
    public void Forget()
    {
        _report = null;
    }
}
