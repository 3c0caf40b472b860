namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>What a clock measures.</summary>
public enum SlaMetric
{
    /// <summary>From the earliest customer message to the first reply by a human of the shop.</summary>
    FirstResponse,

    /// <summary>From the oldest unanswered customer message to the next reply; one cycle each.</summary>
    NextResponse,

    /// <summary>From the earliest customer message to the first resolution; opening again never restarts it.</summary>
    FirstResolution,

    /// <summary>From the earliest customer message to the last resolution; opening again continues it.</summary>
    TotalResolution
}
