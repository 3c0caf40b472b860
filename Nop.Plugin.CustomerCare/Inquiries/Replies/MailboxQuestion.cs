namespace Nop.Plugin.CustomerCare.Inquiries.Replies;

/// <summary>What became of the message that the shop was told of by mail.</summary>
/// <param name="Living">The inquiry, or as which it goes on.</param>
/// <param name="Subject">As the requester wrote it; null if they wrote none.</param>
/// <param name="AskedOnUtc">UTC.</param>
/// <param name="Answer">The first reply since; null if there is none.</param>
/// <param name="IsWaiting">Whether somebody still waits for one.</param>
public sealed record MailboxQuestion(Inquiry Living, string? Subject, DateTime AskedOnUtc, InquiryEvent? Answer, bool IsWaiting);
