using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

internal static class StatusBadge
{
    /// <summary>The status, or as which inquiry it goes on.</summary>
    public static async Task<BadgeModel> PrepareAsync(Inquiry inquiry, AdminTexts texts)
    {
        return inquiry.MergedIntoId is { } survivor
            ? new BadgeModel(await texts.FormatAsync("Plugins.CustomerCare.Inquiry.MergedInto", survivor), "dark")
            : await PrepareAsync(inquiry.Status, texts);
    }

    private static async Task<BadgeModel> PrepareAsync(InquiryStatus status, AdminTexts texts)
    {
        var tone = status switch
        {
            InquiryStatus.New => "primary",
            InquiryStatus.Open => "info",
            InquiryStatus.Pending or InquiryStatus.OnHold => "warning",
            InquiryStatus.Resolved => "success",
            _ => "secondary"
        };
        return new BadgeModel(await texts.NameAsync(status), tone);
    }
}
