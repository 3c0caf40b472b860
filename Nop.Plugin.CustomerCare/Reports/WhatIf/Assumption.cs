using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.WhatIf;

/// <summary>What might have been promised instead; null leaves to each clock what it had.</summary>
/// <param name="Hours">Opening hours, for targets in opening time.</param>
/// <param name="Minutes">The target, at least 1.</param>
/// <param name="Time">Which minutes count.</param>
public sealed record Assumption(BusinessCalendar? Hours, int? Minutes, TargetTime? Time)
{
    /// <summary>Everything as it was.</summary>
    public static Assumption None { get; } = new(null, null, null);

    public bool IsNone => this is { Hours: null, Minutes: null, Time: null };
}
