namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

public sealed record TimelineItemModel
{
    /// <summary>Its place in the order of recording over all logs.</summary>
    public required long EventId { get; init; }

    /// <summary>The wire name of what it counts as today; decides the look.</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required string Icon { get; init; }

    public required string Actor { get; init; }

    public required InstantModel Happened { get; init; }

    /// <summary>When this store learned of it, if that was much later.</summary>
    public InstantModel? RecordedLate { get; init; }

    /// <summary>Through what it came or was given, in words; null where that goes without saying.</summary>
    public string? Door { get; init; }

    /// <summary>Whether it was found in the store's own tables afterwards.</summary>
    public bool IsRecovered { get; init; }

    public string? Subject { get; init; }

    public string? Body { get; init; }

    /// <summary>What a mail quotes below its own words, folded up; null if nothing. <see cref="Body"/> and this together are the whole.</summary>
    public string? Quoted { get; init; }

    /// <summary>The body as harmless HTML, shown in its place; null for all but replies that were written so.</summary>
    public string? Html { get; init; }

    public IReadOnlyList<FileModel> Files { get; init; } = [];

    /// <summary>The merged inquiry whose log it stands in; null for this inquiry's own.</summary>
    public long? FromInquiryId { get; init; }

    /// <summary>What became of it later, or why it counts differently from what it says; null if nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>That the requester wrote again soon after this reply; null if not.</summary>
    public string? WroteAgain { get; init; }

    /// <summary>The other inquiry that it speaks of; null if there is none.</summary>
    public long? OtherInquiryId { get; init; }

    /// <summary>What can be done with a message; null for all else.</summary>
    public MessageWorkModel? Message { get; init; }

    /// <summary>A file that went with a reply.</summary>
    public sealed record FileModel(long Id, string Name, string Size);
}
