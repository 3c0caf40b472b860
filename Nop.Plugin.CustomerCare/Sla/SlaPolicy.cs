namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Named conditions and the promises made to inquiries that meet them. A disabled policy is never matched.</summary>
/// <param name="Calendar">The name of the calendar whose opening hours count.</param>
/// <param name="Targets">At most one for each metric.</param>
/// <param name="Warnings">Shares of the target in percent, 1 to 99, at which to warn.</param>
public sealed record SlaPolicy(
    string Name,
    bool Enabled,
    string Calendar,
    PolicyMatch Match,
    IReadOnlyList<SlaTarget> Targets,
    IReadOnlyList<int> Warnings);
