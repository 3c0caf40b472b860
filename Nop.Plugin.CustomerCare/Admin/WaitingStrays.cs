using Nop.Plugin.CustomerCare.Data.Inquiries;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>How many replies wait to be placed, for the link to them.</summary>
public sealed class WaitingStrays(StrayReplyQuery query)
{
    public Task<int> CountAsync()
    {
        return query.CountWaitingAsync();
    }
}
