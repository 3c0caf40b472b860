namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>A reply on its way to the requester.</summary>
/// <param name="Recorded">The line of the log that says so; its body is the plain text to send, its HTML how that is set out.</param>
public sealed record OutgoingReply(Inquiry Inquiry, InquiryEvent Recorded)
{
    /// <summary>The files that go with it.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];
}
