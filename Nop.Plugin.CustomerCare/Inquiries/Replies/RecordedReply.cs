namespace Nop.Plugin.CustomerCare.Inquiries.Replies;

/// <summary>Where a reply from outside stands.</summary>
/// <param name="SourceKey">The one its line has in the log of that inquiry.</param>
public sealed record RecordedReply(long InquiryId, string SourceKey);
