using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;

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

        await HandleAsync(501);
        await HandleAsync(501);
        await HandleAsync(502);

        Assert.That((await Inquiries.ReadLogAsync(inquiry.InquiryId)).Count(line => line.Kind == InquiryEventKind.ReplyUndelivered), Is.EqualTo(1));
        Assert.That((await ClocksAsync(inquiry.InquiryId)).Single(clock => clock.Metric == SlaMetric.FirstResponse).State, Is.EqualTo(ClockState.Running));
        Assert.That((await Inquiries.FindAsync(inquiry.InquiryId))!.WaitingSinceOnUtc, Is.EqualTo(Monday));
    }

    [Test]
    public async Task HandleAsync_StaffsMailThatAnsweredTwoInquiries_IsTakenBackInBoth()
    {
        var first = await Inquiries.OpenAsync(OfRequester("by staff 1"));
        var second = await Inquiries.OpenAsync(OfRequester("by staff 2"));
        var reply = AdminMailReply.Of(Mail(601, "both@example.test"), new ReplyAuthor(8, "Ewa"), isRecovered: false);
        Assert.That(await RecordAsync(reply), Is.EqualTo(new[] { first.InquiryId, second.InquiryId }));

        await HandleAsync(601);
        await HandleAsync(601);

        foreach (var inquiry in new[] { first.InquiryId, second.InquiryId })
        {
            Assert.That((await Inquiries.ReadLogAsync(inquiry)).Count(line => line.Kind == InquiryEventKind.ReplyUndelivered), Is.EqualTo(1));
            Assert.That((await Inquiries.FindAsync(inquiry))!.WaitingSinceOnUtc, Is.EqualTo(Monday));
            Assert.That((await ClocksAsync(inquiry)).Single(clock => clock.Metric == SlaMetric.FirstResponse).State, Is.EqualTo(ClockState.Running));
        }
    }

    [Test]
    public async Task HandleAsync_StaffsMailThatAnsweredNothing_IsNoStrayReplyAnyMore()
    {
        var reply = AdminMailReply.Of(Mail(602, "stranger@example.test"), new ReplyAuthor(8, "Ewa"), isRecovered: false);
        Assert.That(await RecordAsync(reply), Is.Empty);

        await HandleAsync(602);

        var stray = await new StrayReplies(Database).FindAsync(reply.SourceKey);
        Assert.That((stray!.SettledOnUtc is null, stray.InquiryId, stray.SettledBy), Is.EqualTo((false, (long?)null, (string?)null)));
    }

    private static QueuedMailTrace Mail(int id, string to)
    {
        return new QueuedMailTrace(id, "shop@example.test", "Shop", to, "Anna", null, null, "Hello", "<p>It is on its way.</p>", 1, Monday.AddHours(1));
    }

    private InquiryAppend OfRequester(string key)
    {
        var append = Append(key, Monday);
        return append with { Opening = append.Opening with { RequesterEmail = "both@example.test" } };
    }

    private async Task<IReadOnlyList<long>> RecordAsync(OutsideReply reply)
    {
        return await new RecordOutsideReply(Inquiries, new ReplyTargets(Database), new StrayReplies(Database), TimeProvider.System).ExecuteAsync(reply);
    }

    private async Task HandleAsync(int queuedEmailId)
    {
        await using var noStoreLog = new ServiceCollection().BuildServiceProvider();
        var log = new HostLog(new Deferred<Nop.Services.Logging.ILogger>(noStoreLog), NullLogger<HostLog>.Instance);
        await new GivenUpMail(
            new InquiryMailRepository(Database), new ReplyTargets(Database), new StrayReplies(Database), new TakeBackReply(Inquiries, TimeProvider.System), log, TimeProvider.System)
            .HandleAsync(queuedEmailId);
    }
}
