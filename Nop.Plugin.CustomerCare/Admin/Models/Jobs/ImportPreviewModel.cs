using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Jobs;

/// <summary>What an import would do, to be confirmed.</summary>
public sealed record ImportPreviewModel : BaseNopModel
{
    public required long JobId { get; init; }

    public required string Title { get; init; }

    public required string Rows { get; init; }

    public required string BadRows { get; init; }

    public required string Inquiries { get; init; }

    public required string AlreadyOpen { get; init; }

    public InstantModel? First { get; init; }

    public InstantModel? Last { get; init; }

    public required string UnknownColumns { get; init; }

    public required IReadOnlyList<(string Event, string Rows)> Events { get; init; }

    public required IReadOnlyList<RowModel> FirstRows { get; init; }

    public required ImportProblemsModel Problems { get; init; }

    /// <summary>Whether any row can be imported.</summary>
    public required bool HasGoodRows { get; init; }

    public sealed record RowModel(string Key, InstantModel Happened, string Event, string Customer, string Text);
}
