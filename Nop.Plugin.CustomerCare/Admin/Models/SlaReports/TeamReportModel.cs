namespace Nop.Plugin.CustomerCare.Admin.Models.SlaReports;

/// <summary>What agents and vendors did in a period, in words.</summary>
public sealed record TeamReportModel
{
    public required bool HasSatisfaction { get; init; }

    /// <summary>Within how many hours another contact counts as repeated.</summary>
    public required int Hours { get; init; }

    /// <summary>Null for a vendor.</summary>
    public IReadOnlyList<RowModel>? Agents { get; init; }

    /// <summary>Null for whoever sees own figures only.</summary>
    public IReadOnlyList<RowModel>? Vendors { get; init; }

    /// <param name="Id">The host's id; null if unknown.</param>
    public sealed record RowModel(string Name, int? Id)
    {
        public required LinkModel Load { get; init; }

        public required LinkModel Replies { get; init; }

        public required string ResponseAttainment { get; init; }

        /// <summary>What the attainment is a share of.</summary>
        public required LinkModel ResponsesJudged { get; init; }

        public required string ResponseMedian { get; init; }

        public required string ResolutionAttainment { get; init; }

        public required LinkModel ResolutionsJudged { get; init; }

        public required string Repeated { get; init; }

        /// <summary>With the number of answers; null where it isn't shown.</summary>
        public string? Satisfied { get; init; }
    }

    /// <summary>A number and the list behind it; no list where the controller is null.</summary>
    public sealed record LinkModel(string Text, string? Controller = null, string? Action = null, IDictionary<string, string>? Route = null);
}
