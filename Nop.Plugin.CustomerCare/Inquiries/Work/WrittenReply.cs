namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>A reply as an agent wrote it.</summary>
/// <param name="Text">Plain text.</param>
public sealed record WrittenReply(string Text)
{
    /// <summary>The same as clean HTML (<see cref="Html.ReplyHtml"/>); null where it is plain.</summary>
    public string? Html { get; init; }

    /// <summary>The status to set once the mail is queued; null leaves it.</summary>
    public InquiryStatus? Status { get; init; }

    /// <summary>The last line of the log that the agent has seen; null doesn't ask.</summary>
    public long? SeenEventId { get; init; }

    public IReadOnlyList<AttachedFile> Files { get; init; } = [];
}
