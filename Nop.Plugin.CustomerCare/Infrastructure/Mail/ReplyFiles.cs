using Nop.Core.Domain.Media;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Services.Media;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Keeps files among the host's downloads, so that backups, moves and the host's own mail task know them.</summary>
public sealed class ReplyFiles(IDownloadService downloads, AttachmentRepository attachments) : IReplyFiles
{
    public async Task<IReadOnlyList<Attachment>> KeepAsync(long inquiryId, string eventSourceKey, IReadOnlyList<AttachedFile> files, CancellationToken cancellation = default)
    {
        var kept = new List<Attachment>(files.Count);
        foreach (var file in files)
        {
            var download = Download(file);
            await downloads.InsertDownloadAsync(download);
            var attachment = new Attachment(0, inquiryId, eventSourceKey, download.Id, file.Name, file.Content.Length);
            kept.Add(attachment with { Id = await attachments.AddAsync(attachment, cancellation) });
        }

        return kept;
    }

    // Never served as what it claims to be: the host hands downloads out under the type that is stored.
    internal static Download Download(AttachedFile file)
    {
        return new Download
        {
            DownloadGuid = Guid.NewGuid(),
            DownloadBinary = file.Content,
            ContentType = "application/octet-stream",
            Filename = Path.GetFileNameWithoutExtension(file.Name),
            Extension = Path.GetExtension(file.Name),
            IsNew = true
        };
    }
}
