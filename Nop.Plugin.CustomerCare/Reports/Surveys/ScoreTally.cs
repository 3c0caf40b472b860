using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Scores;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>How often each score of one kind was given. Equal if all counts are.</summary>
public sealed record ScoreTally
{
    private readonly int[] _counts;

    /// <param name="scores">A score may come several times; its counts add up.</param>
    /// <exception cref="ArgumentOutOfRangeException">A score is not on the scale of that kind.</exception>
    public ScoreTally(SurveyKind kind, IEnumerable<(int Score, int Count)> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var scale = AnswerScale.Of(kind);
        Kind = kind;
        _counts = new int[scale.Greatest + 1];
        foreach (var (score, count) in scores)
        {
            if (!scale.Contains(score))
                throw new ArgumentOutOfRangeException(nameof(scores), score, $"Not a score of a {kind} survey.");
            _counts[score] += count;
        }
    }

    public SurveyKind Kind { get; }

    public int Answers => _counts.Sum();

    public int Promoters => Of(ScoreGroup.Promoter);

    public int Passives => Of(ScoreGroup.Passive);

    public int Detractors => Of(ScoreGroup.Detractor);

    public ScoreStanding Standing => ScoreStandings.Of(Answers);

    /// <summary>Each score of the scale in order, also those that nobody gave.</summary>
    public IEnumerable<(int Score, int Count)> Scores => AnswerScale.Of(Kind).Scores.Select(score => (score, _counts[score]));

    /// <summary>The Net Promoter Score; null for satisfaction, which is never mixed into it.</summary>
    public NetPromoterScore? Nps => Kind == SurveyKind.Recommendation ? new NetPromoterScore(Promoters, Passives, Detractors) : null;

    /// <summary>The share of the best group with its interval; null without answers. For satisfaction the share of 4 and 5.</summary>
    public ShareEstimate? Satisfied => Answers == 0 ? null : ShareEstimate.Of(Promoters, Answers);

    /// <summary>The mean score, unrounded; null without answers.</summary>
    public decimal? Mean => Answers == 0 ? null : Scores.Sum(score => (decimal)score.Score * score.Count) / Answers;

    /// <summary>The change from these answers to later ones; null where either has no headline (<see cref="ScoreStandings.LeastForHeadline"/>), or for satisfaction.</summary>
    public ScoreChange? ChangeTo(ScoreTally later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return Answers >= ScoreStandings.LeastForHeadline && later.Answers >= ScoreStandings.LeastForHeadline && Nps is { } before && later.Nps is { } after
            ? before.ChangeTo(after)
            : null;
    }

    public bool Equals(ScoreTally? other)
    {
        return other is not null && Kind == other.Kind && _counts.AsSpan().SequenceEqual(other._counts);
    }

    public override int GetHashCode() => HashCode.Combine(Kind, Answers, Promoters, Detractors);

    private int Of(ScoreGroup group) => Scores.Where(score => ScoreGroups.Of(Kind, score.Score) == group).Sum(score => score.Count);
}
