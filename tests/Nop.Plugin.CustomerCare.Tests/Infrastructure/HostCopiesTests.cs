using Nop.Core.Domain.Media;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Services.Media;
using Nop.Services.Messages;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure;

public class HostCopiesTests
{
    private static readonly DateTime Sent = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private readonly IQueuedEmailService _queue = Substitute.For<IQueuedEmailService>();
    private readonly IDownloadService _downloads = Substitute.For<IDownloadService>();

    [Test]
    public async Task Remove_UnsentMailToThem_IsTakenOutWithItsFile()
    {
        var mail = Queue(new QueuedEmail { Id = 1, To = "Guest@example.com ", AttachedDownloadId = 7 });
        var file = Download(7);

        await RemoveAsync(new ErasedBatch(1, 5, [new ErasedBatch.Mail(1, "guest@example.com")], []));

        await _queue.Received(1).DeleteQueuedEmailAsync(mail);
        await _downloads.Received(1).DeleteDownloadAsync(file);
    }

    [Test]
    public async Task Remove_MailThatHasLeft_StaysWithoutItsFile()
    {
        Queue(new QueuedEmail { Id = 2, To = "guest@example.com", AttachedDownloadId = 8, SentOnUtc = Sent });
        var file = Download(8);

        await RemoveAsync(new ErasedBatch(1, 5, [new ErasedBatch.Mail(2, "guest@example.com")], []));

        await _queue.DidNotReceive().DeleteQueuedEmailAsync(Arg.Is<QueuedEmail>(mail => mail.Id == 2));
        await _downloads.Received(1).DeleteDownloadAsync(file);
    }

    [Test]
    public async Task Remove_NumberGivenToAnotherMailSince_IsLeftAlone()
    {
        Queue(new QueuedEmail { Id = 3, To = "somebody.else@example.com", AttachedDownloadId = 9 });
        Download(9);

        await RemoveAsync(new ErasedBatch(1, 5, [new ErasedBatch.Mail(3, "guest@example.com")], []));

        await _queue.DidNotReceive().DeleteQueuedEmailAsync(Arg.Is<QueuedEmail>(mail => mail.Id == 3));
        await _downloads.DidNotReceive().DeleteDownloadAsync(Arg.Is<Download>(file => file.Id == 9));
    }

    [Test]
    public async Task Remove_FilesOfMessages_AreDeletedAndMissingOnesPassedOver()
    {
        var file = Download(10);

        await RemoveAsync(new ErasedBatch(1, 5, [new ErasedBatch.Mail(404, "guest@example.com")], [10, 405]));

        await _downloads.Received(1).DeleteDownloadAsync(file);
    }

    private Task RemoveAsync(ErasedBatch erased) => new HostCopies(_queue, _downloads).RemoveAsync(erased);

    private QueuedEmail Queue(QueuedEmail mail)
    {
        _queue.GetQueuedEmailByIdAsync(mail.Id).Returns(mail);
        return mail;
    }

    private Download Download(int id)
    {
        var file = new Download { Id = id };
        _downloads.GetDownloadByIdAsync(id).Returns(file);
        return file;
    }
}
