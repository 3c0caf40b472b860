namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>What became of something that was to be done to many inquiries.</summary>
/// <param name="Done">How many were changed.</param>
/// <param name="Unchanged">How many had it already, or were changed when the same form came before.</param>
/// <param name="Refused">Where it can't be done, and why.</param>
/// <param name="Missing">Numbers that no inquiry has.</param>
public sealed record ManyResult(int Done, int Unchanged, IReadOnlyList<WorkRefusedException> Refused, IReadOnlyList<long> Missing);
