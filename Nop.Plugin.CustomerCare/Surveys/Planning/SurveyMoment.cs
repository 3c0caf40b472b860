namespace Nop.Plugin.CustomerCare.Surveys.Planning;

/// <summary>That an order or inquiry reached the event a survey counts from.</summary>
/// <param name="SubjectId">The order's id; the inquiry's number for <see cref="SurveyTrigger.Resolved"/>.</param>
/// <param name="HappenedOnUtc">UTC.</param>
public sealed record SurveyMoment(SurveyTrigger Trigger, long SubjectId, DateTime HappenedOnUtc);
