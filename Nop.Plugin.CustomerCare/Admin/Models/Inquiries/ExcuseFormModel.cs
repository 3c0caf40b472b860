namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

/// <summary>The form that excuses one broken promise.</summary>
/// <param name="Clock">How its clock is named.</param>
/// <param name="Place">Tells the forms of a page apart.</param>
public sealed record ExcuseFormModel(long InquiryId, string Clock, int Place);
