namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <summary>What Content/charts.js draws.</summary>
public sealed record ChartModel
{
    /// <summary>line or bar.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether values are shares, 0 to 1.</summary>
    public bool Percent { get; init; }

    /// <summary>Whether values are points with a sign, -100 to 100.</summary>
    public bool Signed { get; init; }

    /// <summary>Whether values are numbers with fractions, not counts.</summary>
    public bool Fractions { get; init; }

    public required IReadOnlyList<string> Labels { get; init; }

    public required IReadOnlyList<SeriesModel> Series { get; init; }

    public required string LabelAxis { get; init; }

    public required string ValueAxis { get; init; }

    /// <summary>How a count is written beside a value; {0} is the count.</summary>
    public string? CountText { get; init; }

    /// <param name="Values">One for each label; null leaves a gap.</param>
    /// <param name="Counts">How many each value stands for; null if the values are counts.</param>
    public sealed record SeriesModel(string Label, IReadOnlyList<decimal?> Values, IReadOnlyList<string>? Counts = null);
}
