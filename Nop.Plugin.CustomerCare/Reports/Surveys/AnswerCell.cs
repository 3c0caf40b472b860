using System.Globalization;

namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>How many answers agree in a score and in all that a single-valued dimension tells; null is unknown.</summary>
public sealed record AnswerCell
{
    /// <summary>The bands of order values: each from its bound up to the next, the lower bound included.</summary>
    public static IReadOnlyList<int> ValueBands { get; } = [0, 50, 100, 250];

    public required int Score { get; init; }

    public required int Count { get; init; }

    public int? StoreId { get; init; }

    public string? CountryCode { get; init; }

    public string? LanguageCode { get; init; }

    /// <summary>1 for the first order, 2 for any later one.</summary>
    public int? Buyer { get; init; }

    /// <summary>Index in <see cref="ValueBands"/>.</summary>
    public int? ValueBand { get; init; }

    /// <summary>Wire name.</summary>
    public string? Channel { get; init; }

    public string? AgentName { get; init; }

    /// <summary>The group of this cell, as a machine writes it; null for unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The dimension has several values for one answer.</exception>
    public string? KeyOf(SegmentDimension dimension)
    {
        return dimension switch
        {
            SegmentDimension.Store => Text(StoreId),
            SegmentDimension.Country => Text(CountryCode)?.ToUpperInvariant(),
            SegmentDimension.Language => Text(LanguageCode)?.ToLowerInvariant(),
            SegmentDimension.Buyer => Text(Buyer),
            SegmentDimension.OrderValue => Text(ValueBand),
            SegmentDimension.Channel => Text(Channel),
            SegmentDimension.Agent => Text(AgentName),
            _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "An answer can have several values of it.")
        };
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
