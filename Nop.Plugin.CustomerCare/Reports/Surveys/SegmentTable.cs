using System.Globalization;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>Answers by one dimension. Groups of fewer than <see cref="ScoreStandings.LeastForSegment"/> answers are only counted together.</summary>
public sealed record SegmentTable
{
    public required SegmentDimension Dimension { get; init; }

    /// <summary>The groups that may be shown: bands and buyers in their own order, the rest by answers, most first; unknown is the last.</summary>
    public required IReadOnlyList<SegmentFigures> Shown { get; init; }

    /// <summary>How many groups are too small to show.</summary>
    public required int HiddenGroups { get; init; }

    /// <summary>The answers of those groups together. For a dimension with one value an answer, shown and hidden ones add up to all answers.</summary>
    public required int HiddenAnswers { get; init; }

    /// <exception cref="ArgumentOutOfRangeException">The dimension has several values for one answer.</exception>
    public static SegmentTable Of(SegmentDimension dimension, SurveyKind kind, IEnumerable<AnswerCell> cells)
    {
        return Of(dimension, kind, cells.Select(cell => (cell.KeyOf(dimension), cell.Score, cell.Count)));
    }

    public static SegmentTable Of(SegmentDimension dimension, SurveyKind kind, IEnumerable<AnswerPart> parts)
    {
        return Of(dimension, kind, parts.Select(part => (part.PartId?.ToString(CultureInfo.InvariantCulture), part.Score, part.Count)));
    }

    private static SegmentTable Of(SegmentDimension dimension, SurveyKind kind, IEnumerable<(string? Key, int Score, int Count)> counted)
    {
        var groups = counted
            .GroupBy(one => one.Key)
            .Select(group => new SegmentFigures(group.Key, new ScoreTally(kind, group.Select(one => (one.Score, one.Count)))))
            .Where(group => group.Tally.Answers > 0)
            .ToLookup(group => group.Tally.Answers >= ScoreStandings.LeastForSegment);
        return new SegmentTable
        {
            Dimension = dimension,
            Shown = [.. Ordered(dimension, groups[true])],
            HiddenGroups = groups[false].Count(),
            HiddenAnswers = groups[false].Sum(group => group.Tally.Answers)
        };
    }

    private static IEnumerable<SegmentFigures> Ordered(SegmentDimension dimension, IEnumerable<SegmentFigures> groups)
    {
        var hasOwnOrder = dimension is SegmentDimension.Buyer or SegmentDimension.OrderValue;
        return groups
            .OrderBy(group => group.Key is null)
            .ThenByDescending(group => hasOwnOrder ? 0 : group.Tally.Answers)
            .ThenBy(group => group.Key, StringComparer.Ordinal);
    }
}
