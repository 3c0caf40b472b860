namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>A file that went with a reply, as it is kept.</summary>
/// <param name="Id">Given by the database; 0 before.</param>
/// <param name="EventSourceKey">The reply in the inquiry's log.</param>
/// <param name="DownloadId">The host's id of the stored file.</param>
/// <param name="Size">In bytes.</param>
public sealed record Attachment(long Id, long InquiryId, string EventSourceKey, int DownloadId, string FileName, long Size);
