using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

internal static class StatusBadge
{
    public static async Task<BadgeModel> PrepareAsync(InquiryStatus status, AdminTexts texts)
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
