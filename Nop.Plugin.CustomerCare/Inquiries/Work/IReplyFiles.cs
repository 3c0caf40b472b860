namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Keeps the files that go with replies.</summary>
public interface IReplyFiles
{
    /// <summary>Stores them as belonging to a reply.</summary>
    /// <param name="files">Within <see cref="AttachmentRules"/>.</param>
    /// <exception cref="Exception">They aren't all stored.</exception>
    Task<IReadOnlyList<Attachment>> KeepAsync(long inquiryId, string eventSourceKey, IReadOnlyList<AttachedFile> files, CancellationToken cancellation = default);
}
