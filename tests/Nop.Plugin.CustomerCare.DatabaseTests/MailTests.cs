using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class MailTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task FindAsync_MailsOfOpeningAndReply_LeadToTheInquiry()
    {
        var mails = new InquiryMailRepository(Database);
        var inquiry = await Inquiries.OpenAsync(Append("mails", Monday) with { QueuedEmailIds = [7, 8, 8] });
        var reply = SourceKey.Of("reply");

        await mails.AttachAsync(inquiry.InquiryId, [8, 9], reply);

        Assert.That(await mails.FindAsync(8), Is.EqualTo(new InquiryMail { QueuedEmailId = 8, InquiryId = inquiry.InquiryId }));
        Assert.That(await mails.FindAsync(9), Is.EqualTo(new InquiryMail { QueuedEmailId = 9, InquiryId = inquiry.InquiryId, EventSourceKey = reply }));
        Assert.That(await mails.FindAsync(10), Is.Null);
        Assert.That(() => mails.AttachAsync(-1, [11]), Throws.TypeOf<InquiryNotFoundException>());
    }
}
