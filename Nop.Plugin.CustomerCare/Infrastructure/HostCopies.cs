using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>Mails of ours in the host's queue. What has left is the store's own record of its mail, as are the mails by which it told its owner of messages.</summary>
public sealed class HostCopies(IQueuedEmailService queue) : IHostCopies
{
    public async Task RemoveAsync(ErasedBatch erased, CancellationToken cancellation = default)
    {
        // The address is compared because the host gives its ids anew once the whole queue was emptied.
        foreach (var copy in erased.Mails)
            if (await queue.GetQueuedEmailByIdAsync(copy.QueuedEmailId) is { SentOnUtc: null } mail && EmailKey.Of(mail.To) == EmailKey.Of(copy.Address))
                await queue.DeleteQueuedEmailAsync(mail);
    }
}
