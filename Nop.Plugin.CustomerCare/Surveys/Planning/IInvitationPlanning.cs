namespace Nop.Plugin.CustomerCare.Surveys.Planning;

/// <summary>Finds orders and inquiries that nobody has planned for yet, and keeps what was planned.</summary>
public interface IInvitationPlanning
{
    /// <summary>
    /// Plans for up to that many at once, in one transaction. Only one process at a time plans for a survey; there is one invitation for each survey and subject, whoever tries.
    /// </summary>
    /// <param name="survey">As the caller knows it.</param>
    /// <param name="after">Where to go on; null at the beginning.</param>
    /// <param name="plan">What becomes of these; may be called again if the database gives the transaction up.</param>
    /// <returns>Null if another process is at it, or the survey was changed or switched off meanwhile.</returns>
    Task<PlannedBatch?> PlanAsync(
        Survey survey,
        PlanPosition? after,
        int atMost,
        Func<IReadOnlyList<SurveySubject>, IReadOnlyList<Invitation>> plan,
        CancellationToken cancellation = default);

    /// <summary>Those that reached the event from an instant on and have no invitation of this survey yet, latest first.</summary>
    Task<IReadOnlyList<SurveySubject>> PeekAsync(Survey survey, DateTime sinceOnUtc, int atMost, CancellationToken cancellation = default);

    /// <summary>What is known now of the subjects of these invitations, all of one survey, by subject.</summary>
    Task<IReadOnlyDictionary<long, SurveySubject>> ReadAsync(Survey survey, IReadOnlyCollection<Invitation> invitations, CancellationToken cancellation = default);
}
