using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Promises;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla.Promises;

/// <summary>First response in 4 opening hours, Monday to Friday, 09:00 to 17:00 UTC.</summary>
[TestFixture]
public class PromiseRuleTests
{
    private static readonly DateTime Now = LogBuilder.Utc("2026-03-02 09:01");

    private static LogBuilder Asked => new LogBuilder().Customer("2026-03-02 09:00").Applied(1, 1, "2026-03-02 09:00");

    private static Inquiry Plain => new()
    {
        Id = 9, SourceKey = "k", ThreadToken = "t", Channel = Channel.ContactForm, StoreId = 1, RequesterEmail = "anna@example.com",
        CreatedOnUtc = LogBuilder.Utc("2026-03-02 09:00"), WaitingSinceOnUtc = LogBuilder.Utc("2026-03-02 09:00")
    };

    [Test]
    public void Of_NewInquiry_PromisesTheFirstResponse()
    {
        Assert.That(Of(Plain, Asked), Is.EqualTo(new Promise(LogBuilder.Utc("2026-03-02 13:00"))));
    }

    [Test]
    public void Of_NoPolicy_PromisesNoTime()
    {
        Assert.That(Of(Plain, new LogBuilder().Customer("2026-03-02 09:00")), Is.EqualTo(new Promise(null)));
    }

    [Test]
    public void Of_AnsweredResolvedOrOverdue_None()
    {
        Assert.That(Of(Plain, Asked.Reply("2026-03-02 09:00:30")), Is.Null);
        Assert.That(Of(Plain, Asked.Status(InquiryStatus.Resolved, "2026-03-02 09:00:30")), Is.Null);
        Assert.That(Of(Plain with { WaitingSinceOnUtc = null }, new LogBuilder().Customer("2026-03-02 09:00")), Is.Null);
        Assert.That(Of(Plain with { CreatedOnUtc = Now }, new LogBuilder().Customer("2026-02-02 09:00").Applied(1, 1, "2026-02-02 09:00")), Is.Null);
    }

    [Test]
    public void Of_NotForAPersonWhoJustWrote_None()
    {
        foreach (var inquiry in new[]
        {
            Plain with { IsSpam = true }, Plain with { MergedIntoId = 3 }, Plain with { ExternalKey = "T-1" }, Plain with { Channel = Channel.Phone },
            Plain with { RequesterEmail = "mailer-daemon@example.com" }, Plain with { RequesterEmail = null }, Plain with { RequesterEmail = " SHOP@example.com" },
            Plain with { CreatedOnUtc = Now.AddHours(-1).AddSeconds(-1) }
        })
            Assert.That(Of(inquiry, Asked), Is.Null, inquiry.ToString());
    }

    [Test]
    public void Of_EveryChannel_IsDecided()
    {
        Channel[] acknowledged = [Channel.ContactForm, Channel.VendorForm, Channel.ReturnRequest, Channel.Order, Channel.Email];
        Channel[] not =
        [
            Channel.ProductReview, Channel.PrivateMessage, Channel.Phone, Channel.Chat, Channel.Social, Channel.Visit, Channel.Survey, Channel.PrivacyRequest, Channel.Api
        ];

        Assert.That(acknowledged.Concat(not), Is.EquivalentTo(Enum.GetValues<Channel>()), "A new channel: is who writes there told by when the answer comes? PromiseRule.Written, then here.");
        Assert.That(Enum.GetValues<Channel>().Where(channel => Of(Plain with { Channel = channel }, Asked) is not null), Is.EquivalentTo(acknowledged));
    }

    [Test]
    public void Of_FirstMessageIsAMachines_None()
    {
        var marked = Asked.Add(InquiryEventKind.MarkedAutomatic, "2026-03-02 09:00:10", Asked.Lines[0].SourceKey);

        Assert.That(Of(Plain, marked), Is.Null);
        Assert.That(Of(Plain, marked.Customer("2026-03-02 09:00:20")), Is.Null);
    }

    [Test]
    public void Of_FirstMessageWasFoundAfterwards_None()
    {
        var found = new LogBuilder().Customer("2026-03-02 09:00").Recovered("2026-03-02 09:00:50").Applied(1, 1, "2026-03-02 09:00");

        Assert.That(Of(Plain, found), Is.Null);
    }

    private static Promise? Of(Inquiry inquiry, LogBuilder log)
    {
        return PromiseRule.Of(new InquiryLog(inquiry, log.Lines), TestPolicies.AllMetrics, ["shop@example.com"], Now);
    }
}
