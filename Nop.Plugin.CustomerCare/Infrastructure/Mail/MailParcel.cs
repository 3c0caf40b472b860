using System.IO.Compression;
using Nop.Core.Domain.Media;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Services.Media;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>A mail of the host carries one stored file: one goes as it is, several go as a zip, with what the message template attaches among them.</summary>
public sealed class MailParcel(IDownloadService downloads, IReplyFiles kept)
{
    private const string NAME = "attachments.zip";

    /// <param name="templateDownloadId">What the template attaches; 0 for nothing.</param>
    /// <returns>The host's id of the file to attach; 0 for none.</returns>
    public async Task<int> PackAsync(IReadOnlyList<Attachment> attachments, int templateDownloadId)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        if (attachments.Count == 0)
            return templateDownloadId;

        var files = new List<Download>();
        foreach (var id in attachments.Select(attachment => attachment.DownloadId).Append(templateDownloadId))
            if (id > 0 && await downloads.GetDownloadByIdAsync(id) is { UseDownloadUrl: false, DownloadBinary: not null } download)
                files.Add(download);

        if (files.Count < attachments.Count)
            throw new InvalidOperationException("A file that goes with the reply is not among the store's downloads any more.");
        if (files.Count == 1)
            return files[0].Id;

        // Kept under a key of its own: no reply shows it, and it goes when the inquiry's files do.
        var reply = attachments[0];
        var parcel = await kept.KeepAsync(reply.InquiryId, SourceKey.Of("parcel", reply.EventSourceKey), [new AttachedFile(NAME, Zip(files))]);
        return parcel[0].DownloadId;
    }

    private static byte[] Zip(IEnumerable<Download> files)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, true))
            foreach (var file in files)
            {
                using var entry = zip.CreateEntry(Free(file, taken)).Open();
                entry.Write(file.DownloadBinary);
            }

        return bytes.ToArray();
    }

    private static string Free(Download file, HashSet<string> taken)
    {
        var name = AttachmentRules.NameOf($"{file.Filename}{file.Extension}");
        for (var number = 2; !taken.Add(name); number++)
            name = $"{Path.GetFileNameWithoutExtension(AttachmentRules.NameOf($"{file.Filename}{file.Extension}"))} ({number}){file.Extension}";

        return name;
    }
}
