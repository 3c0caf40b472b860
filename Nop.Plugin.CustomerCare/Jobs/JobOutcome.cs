namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>How a job's work ended.</summary>
/// <param name="Result">In the work's own form.</param>
/// <param name="Error">Why it came to nothing; null if it was done.</param>
public sealed record JobOutcome(string? Result, string? Error = null);
