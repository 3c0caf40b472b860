using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.SlaReports;

/// <summary>Clocks behind a figure of the report.</summary>
public sealed record ClockListModel : BaseNopModel
{
    /// <summary>What is listed, with how many there are.</summary>
    public required string Title { get; init; }

    /// <summary>The period and whatever else was asked for.</summary>
    public required string About { get; init; }

    public required IReadOnlyList<HeadModel> Heads { get; init; }

    public required IReadOnlyList<RowModel> Rows { get; init; }

    /// <summary>Whether a row was excused.</summary>
    public required bool HasExcuses { get; init; }

    /// <summary>Which rows of how many, in words.</summary>
    public required string Range { get; init; }

    /// <summary>Of the whole list, without a page.</summary>
    public required IDictionary<string, string> Route { get; init; }

    public required IDictionary<string, string> ReportRoute { get; init; }

    public IDictionary<string, string>? Previous { get; init; }

    public IDictionary<string, string>? Next { get; init; }

    /// <summary>A column.</summary>
    /// <param name="Route">Orders the list by it, or the other way round; null where it can't be ordered so.</param>
    /// <param name="AriaSort">ascending or descending; null where the list isn't ordered by it.</param>
    public sealed record HeadModel(string Text, IDictionary<string, string>? Route, string? AriaSort, bool IsNumber);

    public sealed record RowModel
    {
        public required long InquiryId { get; init; }

        public required string Subject { get; init; }

        public required string Metric { get; init; }

        public required string MetricName { get; init; }

        public required int Cycle { get; init; }

        public required string Policy { get; init; }

        public required string Target { get; init; }

        public required BadgeModel State { get; init; }

        public required InstantModel Started { get; init; }

        public InstantModel? Due { get; init; }

        public InstantModel? Finished { get; init; }

        public string? Elapsed { get; init; }

        public string? OverBy { get; init; }

        public required string Agent { get; init; }

        public ClockExcuseModel? Excuse { get; init; }
    }
}
