namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

/// <summary>The buttons under a message.</summary>
public sealed record MessageFormModel(long InquiryId, MessageWorkModel Message);
