namespace Nop.Plugin.CustomerCare.Inquiries.Intake;

/// <summary>The inquiry that a private message belongs to.</summary>
/// <param name="HasMessage">Whether it is recorded there already.</param>
public sealed record PrivateTalk(long InquiryId, bool HasMessage);
