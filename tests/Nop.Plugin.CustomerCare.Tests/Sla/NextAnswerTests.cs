using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Promises;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

public class NextAnswerTests
{
    private static readonly BusinessCalendar Hours = BusinessCalendar.Default("Europe/Warsaw");

    private static readonly InquiryFacts Message = new() { StoreId = 1, Channel = Channel.ContactForm, Priority = Priority.Normal };

    [Test]
    public void Of_FridayEvening_IsMondayByTheOpeningHours()
    {
        var catalog = Catalogs.Of([Hours], SlaDefaults.Policy("Default"));

        // Friday 18:00 in Warsaw; four opening hours later it is Monday, 13:00.
        Assert.That(NextAnswer.Of(catalog, Message, LogBuilder.Utc("2026-11-27 17:00")), Is.EqualTo(new NextAnswer("Default", LogBuilder.Utc("2026-11-30 12:00"))));
    }

    [Test]
    public void Of_PolicyOfItsStoreAbove_IsThatPolicys()
    {
        var catalog = Catalogs.Of([Hours], Catalogs.Policy("Outlet", "Default", new PolicyMatch { Stores = [2] }), SlaDefaults.Policy("Default"));
        var nowUtc = LogBuilder.Utc("2026-11-30 09:00");

        Assert.That(NextAnswer.Of(catalog, Message with { StoreId = 2 }, nowUtc), Is.EqualTo(new NextAnswer("Outlet", LogBuilder.Utc("2026-11-30 10:00"))));
        Assert.That(NextAnswer.Of(catalog, Message, nowUtc).Policy, Is.EqualTo("Default"));
    }

    [Test]
    public void Of_NothingMatchesOrNoFirstResponsePromised_HasNoTime()
    {
        var nowUtc = LogBuilder.Utc("2026-11-30 09:00");
        var resolutionOnly = SlaDefaults.Policy("Default") with { Targets = [new SlaTarget(SlaMetric.FirstResolution, 60, TargetTime.Business)] };

        Assert.That(NextAnswer.Of(Catalogs.Of([Hours]), Message, nowUtc), Is.EqualTo(new NextAnswer(null, null)));
        Assert.That(NextAnswer.Of(Catalogs.Of([Hours], resolutionOnly), Message, nowUtc), Is.EqualTo(new NextAnswer("Default", null)));
    }
}
