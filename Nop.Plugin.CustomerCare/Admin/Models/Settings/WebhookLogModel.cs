using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Settings;

/// <summary>What was and is to be sent to one webhook.</summary>
public sealed record WebhookLogModel : BaseNopModel
{
    public required int WebhookId { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<RowModel> Rows { get; init; }

    /// <summary>From 1.</summary>
    public required int PageNumber { get; init; }

    public required bool HasMore { get; init; }

    /// <param name="State">Whether it arrived, in words.</param>
    /// <param name="At">When it arrived, is sent next or was given up.</param>
    public sealed record RowModel(long Id, string Event, long? InquiryId, InstantModel Created, BadgeModel State, InstantModel? At, string Attempts, string? Problem, string Payload);
}
