using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>A survey as it is typed.</summary>
/// <param name="Saved">What it began from; null for a new one, and for one that was deleted meanwhile.</param>
/// <param name="Revision">The one that the manager saw, or agrees to replace.</param>
/// <param name="IsGone">Whether it was deleted while it was being edited.</param>
/// <param name="Problems">What keeps it from being used; empty if nothing does.</param>
public sealed record SurveyDraft(SurveyKind Kind, Survey? Saved, SurveyDefinition Definition, int Revision, bool IsGone, IReadOnlyList<SurveyProblem> Problems)
{
    /// <summary>As if it were saved.</summary>
    public Survey ToSurvey()
    {
        return new Survey
        {
            Id = Saved?.Id ?? 0,
            Kind = Kind,
            Definition = Definition,
            IsEnabled = Saved?.IsEnabled ?? false,
            Revision = Revision,
            SinceOnUtc = Saved?.SinceOnUtc,
            CreatedOnUtc = Saved?.CreatedOnUtc ?? default
        };
    }
}
