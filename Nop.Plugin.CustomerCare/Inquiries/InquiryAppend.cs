namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>An inquiry to open or to find, and what is to stand in its log.</summary>
/// <param name="QueuedEmailIds">The host's queued mails that carry the first message, so that none of them is taken for another inquiry.</param>
public sealed record InquiryAppend(NewInquiry Opening, IReadOnlyList<InquiryEvent> Events, IReadOnlyList<int>? QueuedEmailIds = null);
