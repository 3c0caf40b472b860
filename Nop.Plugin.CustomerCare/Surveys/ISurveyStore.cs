namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>Keeps surveys. Each save makes a new revision; whoever saves names the one they saw.</summary>
public interface ISurveyStore
{
    /// <summary>All that aren't deleted, by name.</summary>
    Task<IReadOnlyList<Survey>> LoadAsync(CancellationToken cancellation = default);

    /// <summary>Null for one that isn't there or was deleted.</summary>
    Task<Survey?> FindAsync(int surveyId, CancellationToken cancellation = default);

    /// <summary>Adds one that is switched off.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="InvalidSurveyException">A rule is broken; nothing is saved.</exception>
    Task<int> AddAsync(SurveyKind kind, SurveyDefinition definition, CancellationToken cancellation = default);

    /// <summary>The same, unless there is any survey: however many ask at once, one adds it.</summary>
    /// <returns>Its id; null if there was one already, and then nothing is added.</returns>
    /// <exception cref="InvalidSurveyException">A rule is broken; nothing is saved.</exception>
    Task<int?> AddFirstAsync(SurveyKind kind, SurveyDefinition definition, CancellationToken cancellation = default);

    /// <summary>Replaces the definition. What was planned before keeps its plan; mails not sent yet follow the new one.</summary>
    /// <returns>False if it was saved or deleted by somebody else since that revision; nothing is changed then.</returns>
    /// <exception cref="InvalidSurveyException">A rule is broken; nothing is saved.</exception>
    Task<bool> SaveAsync(int surveyId, int revision, SurveyDefinition definition, CancellationToken cancellation = default);

    /// <summary>Switches it on for events from an instant on, or off.</summary>
    /// <param name="sinceOnUtc">Null switches it off.</param>
    /// <returns>False if it was saved or deleted by somebody else since that revision; nothing is changed then.</returns>
    Task<bool> SwitchAsync(int surveyId, int revision, DateTime? sinceOnUtc, CancellationToken cancellation = default);

    /// <summary>Takes it out of the list; its answers stay.</summary>
    Task DeleteAsync(int surveyId, CancellationToken cancellation = default);
}
