using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>Where reports find how many answered what. Invalid answers are in no count.</summary>
public interface IAnswerCounts
{
    Task<ScoreTally> CountAsync(AnswerScope scope, CancellationToken cancellation = default);

    Task<IReadOnlyList<AnswerCell>> CountCellsAsync(AnswerScope scope, CancellationToken cancellation = default);

    /// <param name="dimension">One with several values an answer; an answer without any counts once, with null.</param>
    Task<IReadOnlyList<AnswerPart>> CountPartsAsync(AnswerScope scope, SegmentDimension dimension, CancellationToken cancellation = default);

    /// <summary>The answers by the parts into which the bounds cut the period; per person, the latest of each part counts, so that parts can add up to more than the period.</summary>
    /// <param name="boundsUtc">Where each part begins, in order; the last ends with the scope.</param>
    /// <returns>One for each bound.</returns>
    Task<IReadOnlyList<ScoreTally>> CountByTimeAsync(AnswerScope scope, IReadOnlyList<DateTime> boundsUtc, CancellationToken cancellation = default);

    /// <summary>Invitations sent in the scope's period, by parts as in <see cref="CountByTimeAsync"/>.</summary>
    /// <returns>Sent, validly answered since, and still to be answered at that instant; one for each bound.</returns>
    Task<IReadOnlyList<(int Sent, int Answered, int Open)>> CountSendsAsync(
        AnswerScope scope,
        IReadOnlyList<DateTime> boundsUtc,
        DateTime nowUtc,
        CancellationToken cancellation = default);

    /// <summary>All answers of detractors in the period, whatever the mode.</summary>
    Task<RecoveredCount> CountRecoveredAsync(AnswerScope scope, CancellationToken cancellation = default);

    /// <summary>How many clicks without an answer, forms that weren't counted and answers taken out fall in the period.</summary>
    Task<IReadOnlyDictionary<SetAsideKind, int>> CountSetAsideAsync(AnswerScope scope, CancellationToken cancellation = default);
}
