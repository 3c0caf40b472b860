namespace Nop.Plugin.CustomerCare.Surveys.Answering;

/// <summary>Finds invitations by their tokens and keeps what comes of them.</summary>
public interface IAnswerStore
{
    /// <summary>Null for a token that isn't one, that nobody got, or whose invitation was made anonymous.</summary>
    Task<SurveyLink?> FindAsync(string? token, CancellationToken cancellation = default);

    /// <param name="sinceUtc">Scores of links opened after it are recent.</param>
    Task<OpenedLinks> OpenedAsync(long invitationId, DateTime sinceUtc, CancellationToken cancellation = default);

    /// <summary>Adds a line to the log unless it has <see cref="AnswerRules.GreatestLogLines"/> of that kind already.</summary>
    Task LogAsync(SurveyEvent line, CancellationToken cancellation = default);

    /// <summary>Takes the first answer and calls the reminder off, in one transaction.</summary>
    /// <returns>False if there is an answer already, or the time has run out; nothing is changed then.</returns>
    Task<bool> AnswerAsync(GivenScore given, CancellationToken cancellation = default);

    /// <summary>Puts another score in place of the link's <see cref="SurveyLink.Answer"/>.</summary>
    /// <returns>False if that isn't the one that stands any more, or the time has run out; nothing is changed then.</returns>
    Task<bool> ChangeAsync(GivenScore given, CancellationToken cancellation = default);

    /// <summary>Adds what was answered after the score; what was there before stays where nothing new was said. A follow-up that waits is due at once.</summary>
    /// <param name="line">For the log; null adds none.</param>
    /// <returns>False if the form isn't the one that gave the answer that stands, or the time has run out; nothing is changed then.</returns>
    Task<bool> CommentAsync(SurveyLink link, string formKey, string? comment, PreferredChannel? channel, DateTime nowUtc, SurveyEvent? line, CancellationToken cancellation = default);
}
