namespace Nop.Plugin.CustomerCare.Data;

/// <summary>An inquiry whose row this transaction holds.</summary>
internal sealed class LockedInquiry
{
    public long Id { get; set; }
    public string SourceKey { get; set; } = string.Empty;
    public string ThreadToken { get; set; } = string.Empty;
    public string OpenedPriority { get; set; } = string.Empty;

    /// <summary>Whether this transaction opened it.</summary>
    public bool IsNew { get; set; }
}
