namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>A job that is ours alone for a while. Whoever holds it must save in time, or another machine may take it over.</summary>
/// <param name="Owner">Names this claim; no two have the same.</param>
public sealed record JobLease(Job Job, string Owner);
