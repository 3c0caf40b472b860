namespace Nop.Plugin.CustomerCare.Admin.Models.Jobs;

/// <summary>The first problems of a file and how many there are.</summary>
public sealed record ImportProblemsModel(long JobId, IReadOnlyList<ImportProblemModel> Listed, long Count, string Summary);
