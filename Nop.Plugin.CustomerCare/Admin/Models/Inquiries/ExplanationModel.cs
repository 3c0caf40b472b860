using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

public sealed record ExplanationModel : BaseNopModel
{
    public required long InquiryId { get; init; }

    /// <summary>Wire name.</summary>
    public required string MetricName { get; init; }

    public required int Cycle { get; init; }

    public required string Title { get; init; }

    public required BadgeModel State { get; init; }

    public required string Figure { get; init; }

    public required string ZoneNote { get; init; }

    public required SentenceModel AsOf { get; init; }

    public required IReadOnlyList<SectionModel> Sections { get; init; }

    /// <param name="Rows">The table below the lines; empty for most.</param>
    public sealed record SectionModel(string Title, IReadOnlyList<SentenceModel> Lines, IReadOnlyList<CountedRowModel> Rows);
}
