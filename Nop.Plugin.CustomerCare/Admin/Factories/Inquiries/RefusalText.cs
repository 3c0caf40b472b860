using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

internal static class RefusalText
{
    /// <summary>Why something can't be done, and what can, in words.</summary>
    public static async Task<string> PrepareAsync(WorkRefusedException refused, AdminTexts texts)
    {
        return string.Format(CultureInfo.CurrentCulture, await texts.NameAsync(refused.Reason), refused.InquiryId, refused.OtherId);
    }
}
