using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class GivenUpMailTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task HandleAsync_ReplysMailTwice_ReplyIsTakenBackOnceAndTheClockRuns()
    {
        var reply = Line("given up", InquiryEventKind.AgentReply, Monday.AddHours(1));
        var inquiry = await Inquiries.OpenAsync(Append("given up", Monday, reply));
        var mails = new InquiryMailRepository(Database);
        await mails.AttachAsync(inquiry.InquiryId, [501], reply.SourceKey);
        await using var noStoreLog = new ServiceCollection().BuildServiceProvider();
        var log = new HostLog(new Deferred<Nop.Services.Logging.ILogger>(noStoreLog), NullLogger<HostLog>.Instance);
        var givenUp = new GivenUpMail(mails, new TakeBackReply(Inquiries, TimeProvider.System), log);

        await givenUp.HandleAsync(501);
        await givenUp.HandleAsync(501);
        await givenUp.HandleAsync(502);

        Assert.That((await Inquiries.ReadLogAsync(inquiry.InquiryId)).Count(line => line.Kind == InquiryEventKind.ReplyUndelivered), Is.EqualTo(1));
        Assert.That((await ClocksAsync(inquiry.InquiryId)).Single(clock => clock.Metric == SlaMetric.FirstResponse).State, Is.EqualTo(ClockState.Running));
        Assert.That((await Inquiries.FindAsync(inquiry.InquiryId))!.WaitingSinceOnUtc, Is.EqualTo(Monday));
    }
}
