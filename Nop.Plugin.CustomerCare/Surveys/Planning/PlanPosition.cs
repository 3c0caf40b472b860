namespace Nop.Plugin.CustomerCare.Surveys.Planning;

/// <summary>How far planning has come: by when an event was noted (UTC), then by its subject.</summary>
public sealed record PlanPosition(DateTime RecordedOnUtc, long SubjectId);
