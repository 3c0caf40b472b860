namespace Nop.Plugin.CustomerCare.Inquiries.Following;

/// <param name="IsAnswered">Whether the shop has answered anything.</param>
public sealed record OwnInquiry(Inquiry Inquiry, bool IsAnswered);
