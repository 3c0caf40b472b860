using Nop.Plugin.CustomerCare.Data.Sla;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>An inquiry whose row this transaction holds.</summary>
internal sealed class LockedInquiry
{
    public required long Id { get; init; }
    public required string SourceKey { get; init; }
    public required string ThreadToken { get; init; }
    public required string OpenedPriority { get; init; }

    /// <summary>What its row says now.</summary>
    public required DerivedColumns Derived { get; init; }

    /// <summary>Whether it was erased: then no words go into its log any more.</summary>
    public bool IsErased { get; init; }

    /// <summary>Whether this transaction opened it.</summary>
    public bool IsNew { get; set; }
}
