using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Promises;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla.Promises;

/// <summary>First response in 4 opening hours, open Monday to Friday from 09:00 to 17:00 UTC; asked on Monday, 2 March 2026, at 10:00.</summary>
[TestFixture]
public class OutlookTests
{
    private readonly FixedCatalog _catalogs = new("Etc/UTC");

    [Test]
    public void Of_Waiting_TheFirstResponsesDeadline()
    {
        Assert.That(At("2026-03-02 13:59", Asked()), Is.EqualTo(new Outlook(LogBuilder.Utc("2026-03-02 14:00"), false)));
    }

    [Test]
    public void Of_DeadlinePassed_IsLate()
    {
        Assert.That(At("2026-03-02 14:00", Asked()), Is.EqualTo(new Outlook(LogBuilder.Utc("2026-03-02 14:00"), true)));
    }

    [Test]
    public void Of_Answered_NothingToSay()
    {
        Assert.That(At("2026-03-02 13:00", Asked().Reply("2026-03-02 12:00")), Is.Null);
    }

    [Test]
    public void Of_AskedAgainWithoutATargetForThat_NoTime()
    {
        Assert.That(At("2026-03-02 13:30", Asked().Reply("2026-03-02 12:00").Customer("2026-03-02 13:00")), Is.EqualTo(new Outlook(null, false)));
    }

    [Test]
    public void Of_Spam_NothingToSay()
    {
        Assert.That(At("2026-03-02 13:00", Asked().Add(InquiryEventKind.Spam, "2026-03-02 11:00").Customer("2026-03-02 12:00")), Is.Null);
    }

    private static LogBuilder Asked()
    {
        return new LogBuilder().Customer("2026-03-02 10:00").Applied(3, 7, "2026-03-02 10:00");
    }

    private Outlook? At(string now, LogBuilder log)
    {
        var state = InquiryState.Of(log.Lines);
        var inquiry = new Inquiry
        {
            Id = 1, SourceKey = "k", ThreadToken = "t", Channel = Channel.Email, StoreId = 1, WaitingSinceOnUtc = state.WaitingSinceOnUtc, IsSpam = state.IsSpam
        };
        return Outlook.Of(new InquiryLog(inquiry, log.Lines), _catalogs.Catalog, LogBuilder.Utc(now));
    }
}
