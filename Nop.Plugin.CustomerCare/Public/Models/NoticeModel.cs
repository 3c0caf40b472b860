namespace Nop.Plugin.CustomerCare.Public.Models;

/// <summary>A page that tells something and asks nothing.</summary>
public sealed record NoticeModel : FramedModel
{
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>A link to a page of ours.</summary>
    public NoticeLink? Link { get; init; }

    /// <summary>A link to another server.</summary>
    public NoticeLink? Outside { get; init; }
}
