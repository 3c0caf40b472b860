using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Loyalty;

/// <summary>What people bought, and loyal ones who were let down.</summary>
public sealed record PurchaseModel : BaseNopModel
{
    public required IReadOnlyList<RowModel> ByScore { get; init; }

    public required IReadOnlyList<RowModel> ByPromise { get; init; }

    /// <summary>Whether anybody has been followed long enough to know who bought again.</summary>
    public required bool HasFollowed { get; init; }

    /// <summary>The address of as long a period that ended long enough ago.</summary>
    public required IDictionary<string, string> FollowedRoute { get; init; }

    public required LetDownModel LetDown { get; init; }

    public sealed record RowModel
    {
        /// <summary>The wire name.</summary>
        public required string Key { get; init; }

        public required string Name { get; init; }

        public required string People { get; init; }

        public required string Followed { get; init; }

        /// <summary>The share with its interval.</summary>
        public required string Returned { get; init; }

        public required string Orders { get; init; }

        public required string LifetimeValue { get; init; }

        public required string Median { get; init; }

        /// <summary>Whether there are too few people to make much of it.</summary>
        public required bool IsFew { get; init; }
    }
}
