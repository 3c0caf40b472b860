namespace Nop.Plugin.CustomerCare.Admin.Models.Jobs;

/// <summary>How far a job has come; the page works on it while somebody watches.</summary>
/// <param name="Title">What is being done.</param>
/// <param name="Running">The same in a sentence.</param>
public sealed record JobBarModel(long JobId, int Percent, string Title, string Running);
