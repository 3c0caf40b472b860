using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

public sealed record StrayRepliesModel : BaseNopModel
{
    /// <summary>How many wait in all.</summary>
    public required int Count { get; init; }

    /// <summary>From 1.</summary>
    public required int Page { get; init; }

    public required bool HasNext { get; init; }

    public required IReadOnlyList<StrayReplyModel> Waiting { get; init; }

    /// <summary>What was placed or dismissed lately.</summary>
    public required IReadOnlyList<StrayReplyModel> Settled { get; init; }

    public required bool CanAnswer { get; init; }
}
