namespace Nop.Plugin.CustomerCare.Surveys.Planning;

/// <summary>Keeps when orders and inquiries reached their events: the host has no date for some of them.</summary>
public interface ISurveyMoments
{
    /// <summary>Notes each that isn't noted yet: the first time counts.</summary>
    Task RecordAsync(IReadOnlyCollection<SurveyMoment> moments, DateTime nowUtc, CancellationToken cancellation = default);
}
