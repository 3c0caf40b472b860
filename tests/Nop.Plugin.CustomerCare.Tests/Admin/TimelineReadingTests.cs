using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

[TestFixture]
public class TimelineReadingTests
{
    private LogBuilder _log = null!;

    [SetUp]
    public void SetUp()
    {
        _log = new LogBuilder();
    }

    [Test]
    public void Of_Messages_AllButTheFirstCanMove()
    {
        _log.Customer("2026-03-02 10:00").Reply("2026-03-02 10:30").Customer("2026-03-02 11:00");

        var messages = TimelineReading.Of(_log.Lines).Select(reading => reading.Message).ToList();

        Assert.That(messages, Is.EqualTo(new[] { new MessageWorkModel(Key(0), false, false), null, new MessageWorkModel(Key(2), false, true) }));
    }

    [Test]
    public void Of_MessageMarkedAutomatic_CountsAsThatAndCanBeTakenBack()
    {
        _log.Customer("2026-03-02 10:00").Customer("2026-03-02 11:00");
        _log.Add(InquiryEventKind.MarkedAutomatic, "2026-03-02 12:00", Key(0));

        var readings = TimelineReading.Of(_log.Lines).ToList();

        Assert.That((readings[0].CountsAs, readings[0].IsReclassified, readings[0].Message), Is.EqualTo((InquiryEventKind.AutomaticReply, true, new MessageWorkModel(Key(0), true, false))));
        Assert.That(readings[1].Message!.CanMove, Is.False, "now it is the first that counts");
        Assert.That(readings[2].About, Is.EqualTo(_log.Lines[0]));
    }

    [Test]
    public void Of_MessageThatMovedAway_OffersNothing()
    {
        _log.Customer("2026-03-02 10:00").Customer("2026-03-02 11:00");
        _log.Add(InquiryEventKind.SplitOff, "2026-03-02 12:00", Key(1));

        var moved = TimelineReading.Of(_log.Lines).ElementAt(1);

        Assert.That((moved.IsMovedAway, moved.Message), Is.EqualTo((true, (MessageWorkModel?)null)));
    }

    [Test]
    public void Of_OurOwnAutomaticMail_OffersNothing()
    {
        _log.Customer("2026-03-02 10:00").Add(InquiryEventKind.AutomaticReply, "2026-03-02 10:01", actor: ActorKind.System);

        Assert.That(TimelineReading.Of(_log.Lines).Last().Message, Is.Null);
    }

    private string Key(int line)
    {
        return _log.Lines[line].SourceKey;
    }
}
