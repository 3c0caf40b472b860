namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>A job to be kept: a draft until somebody confirms it, or waiting at once.</summary>
public sealed record NewJob(string Kind, string Title, JobState State, string? Parameters, string? CreatedBy);
