using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>Whether whoever looks may see inquiries; pages of surveys name none to others, not even by number. Asked once a request.</summary>
public sealed class SeesInquiries(IPermissionService permissions)
{
    private Task<bool>? _answer;

    public Task<bool> AskAsync()
    {
        return _answer ??= permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.INQUIRIES_VIEW);
    }

    /// <summary>The inquiry's number; null for those who may not know it.</summary>
    public async Task<long?> NumberAsync(long? inquiryId)
    {
        return inquiryId is not null && await AskAsync() ? inquiryId : null;
    }
}
