namespace Nop.Plugin.CustomerCare.Surveys.Corrections;

/// <summary>Keeps what staff decide about answers, each decision with its line in the log, in one transaction.</summary>
public interface IAnswerCorrections
{
    /// <summary>Takes a valid answer out of the numbers; a follow-up that isn't done yet is called off.</summary>
    /// <returns>False if there is no answer, or it is out already.</returns>
    Task<bool> InvalidateAsync(long invitationId, string reason, string by, DateTime nowUtc, CancellationToken cancellation = default);

    /// <summary>Puts an answer back that was taken out.</summary>
    /// <returns>False if there is no answer, or it is valid.</returns>
    Task<bool> PutBackAsync(long invitationId, string by, DateTime nowUtc, CancellationToken cancellation = default);

    /// <summary>Makes the answer of a form that was kept as suspect, dated when the form came.</summary>
    /// <returns>False if there is no such form, its score is missing, or an answer to its invitation is there already.</returns>
    Task<bool> CountSuspectAsync(long eventId, string by, DateTime nowUtc, CancellationToken cancellation = default);
}
