using System.IO.Compression;
using Nop.Core.Domain.Media;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Mail;

[TestFixture]
public class MailParcelTests
{
    private readonly MemoryDownloads _downloads = new();

    private IReplyFiles _kept = null!;

    [SetUp]
    public async Task SetUp()
    {
        _kept = Substitute.For<IReplyFiles>();
        _kept.KeepAsync(default, default!, default!, default).ReturnsForAnyArgs(call => KeepAsync(call.Arg<IReadOnlyList<AttachedFile>>().Single()));
        _downloads.Files.Clear();
        foreach (var (name, text) in new[] { ("a.txt", "first"), ("b.pdf", "second"), ("a.txt", "third"), ("terms.pdf", "terms") })
            await _downloads.InsertDownloadAsync(ReplyFiles.Download(new AttachedFile(name, System.Text.Encoding.UTF8.GetBytes(text))));
    }

    [TestCase(0, 0)]
    [TestCase(4, 4)]
    public async Task Pack_NoFiles_LeavesTheTemplatesOwn(int template, int expected)
    {
        Assert.That(await Parcel().PackAsync([], template), Is.EqualTo(expected));
    }

    [Test]
    public async Task Pack_OneFile_GoesAsItIs()
    {
        Assert.That(await Parcel().PackAsync([File(2)], 0), Is.EqualTo(2));
        Assert.That((_downloads.Files[1].Filename, _downloads.Files[1].Extension, _downloads.Files[1].ContentType, _downloads.Files[1].UseDownloadUrl), Is.EqualTo(("b", ".pdf", "application/octet-stream", false)));
        Assert.That(_downloads.Files[1].DownloadGuid, Is.Not.EqualTo(Guid.Empty));
    }

    [Test]
    public async Task Pack_SeveralAndTheTemplates_GoAsOneZip()
    {
        var id = await Parcel().PackAsync([File(1), File(2), File(3)], 4);

        var parcel = _downloads.Files.Single(file => file.Id == id);
        await _kept.Received(1).KeepAsync(1, Arg.Is<string>(key => key != "key" && key.Length == 64), Arg.Any<IReadOnlyList<AttachedFile>>(), Arg.Any<CancellationToken>());
        Assert.That((parcel.Filename, parcel.Extension), Is.EqualTo(("attachments", ".zip")));
        using var zip = new ZipArchive(new MemoryStream(parcel.DownloadBinary));
        Assert.That(zip.Entries.Select(entry => (entry.FullName, new StreamReader(entry.Open()).ReadToEnd())), Is.EqualTo(new[]
        {
            ("a.txt", "first"), ("b.pdf", "second"), ("a (2).txt", "third"), ("terms.pdf", "terms")
        }));
    }

    [Test]
    public void Pack_FileIsGone_NothingIsSentWithoutIt()
    {
        _downloads.Files.RemoveAt(0);

        Assert.ThrowsAsync<InvalidOperationException>(() => Parcel().PackAsync([File(1)], 0));
    }

    private MailParcel Parcel()
    {
        return new MailParcel(_downloads, _kept);
    }

    private async Task<IReadOnlyList<Attachment>> KeepAsync(AttachedFile file)
    {
        var download = ReplyFiles.Download(file);
        await _downloads.InsertDownloadAsync(download);
        return [new Attachment(9, 1, "parcel", download.Id, file.Name, file.Content.Length)];
    }

    private Attachment File(int downloadId)
    {
        var file = _downloads.Files.FirstOrDefault(file => file.Id == downloadId) ?? new Download();
        return new Attachment(downloadId, 1, "key", downloadId, $"{file.Filename}{file.Extension}", 1);
    }
}
