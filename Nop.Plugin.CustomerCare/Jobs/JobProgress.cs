namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>How far a job's work has come.</summary>
/// <param name="Parameters">What the work needs to go on from here.</param>
/// <param name="Outcome">Set when the work is over.</param>
public sealed record JobProgress(long Done, long Total, string? Parameters, JobOutcome? Outcome = null);
