using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>The answer that opened an inquiry, for those who may see surveys.</summary>
public sealed class InquirySurvey(SurveyHistoryQuery histories, InvitationTexts invitationTexts, IPermissionService permissions)
{
    public async Task<InvitationModel?> FindAsync(Inquiry inquiry)
    {
        if (inquiry.Channel != Channel.Survey || !await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.SURVEYS_VIEW))
            return null;

        return await histories.ForInquiryAsync(inquiry.Id) is { } history ? await invitationTexts.PrepareAsync(history) : null;
    }
}
