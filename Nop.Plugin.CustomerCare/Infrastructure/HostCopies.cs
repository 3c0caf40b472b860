using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Services.Media;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>
/// Mails of ours in the host's queue, and files among its downloads. The text of what has left is the store's own record of its mail, as are the mails by which it told its owner of messages.
/// </summary>
public sealed class HostCopies(IQueuedEmailService queue, IDownloadService downloads) : IHostCopies
{
    public async Task RemoveAsync(ErasedBatch erased, CancellationToken cancellation = default)
    {
        foreach (var id in erased.DownloadIds)
            await DeleteFileAsync(id);

        // The address is compared because the host gives its ids anew once the whole queue was emptied.
        foreach (var copy in erased.Mails)
            if (await queue.GetQueuedEmailByIdAsync(copy.QueuedEmailId) is { } mail && EmailKey.Of(mail.To) == EmailKey.Of(copy.Address))
                await RemoveAsync(mail);
    }

    // Several files travel as one that was made for the mail alone.
    private async Task RemoveAsync(QueuedEmail mail)
    {
        if (mail.AttachedDownloadId > 0)
            await DeleteFileAsync(mail.AttachedDownloadId);
        if (mail.SentOnUtc is null)
            await queue.DeleteQueuedEmailAsync(mail);
    }

    private async Task DeleteFileAsync(int downloadId)
    {
        if (await downloads.GetDownloadByIdAsync(downloadId) is { } file)
            await downloads.DeleteDownloadAsync(file);
    }
}
