namespace Nop.Plugin.CustomerCare.Surveys.Sending;

/// <summary>A survey mail found in the store's queue.</summary>
/// <param name="QueuedOnUtc">When it was queued.</param>
public sealed record QueuedSurveyMail(int QueuedEmailId, DateTime QueuedOnUtc);
