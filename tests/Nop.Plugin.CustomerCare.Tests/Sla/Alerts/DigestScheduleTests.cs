using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla.Alerts;

[TestFixture]
public class DigestScheduleTests
{
    private static readonly BusinessTime Warsaw = BusinessTime.For(BusinessCalendar.Default("Europe/Warsaw"));

    [TestCase("2026-03-02 11:59", false)]
    [TestCase("2026-03-02 12:00", true)]
    public void IsDue_EveryFourHours_FourHoursAfterTheLast(string now, bool due)
    {
        Assert.That(IsDue(AlertDelivery.EveryHours, "2026-03-02 08:00", now), Is.EqualTo(due));
    }

    // 10:00 in Warsaw is 09:00 UTC until the clocks change on 29 March 2026, then 08:00 UTC.
    [TestCase("2026-03-02 09:00", "2026-03-02 20:00", false)]
    [TestCase("2026-03-02 09:00", "2026-03-03 08:59", false)]
    [TestCase("2026-03-02 09:00", "2026-03-03 09:00", true)]
    [TestCase("2026-03-27 09:00", "2026-03-30 07:59", true)]
    [TestCase("2026-03-29 08:00", "2026-03-30 07:59", false)]
    [TestCase("2026-03-29 08:00", "2026-03-30 08:00", true)]
    public void IsDue_OnceADayAtTen_ByTheWallClock(string last, string now, bool due)
    {
        Assert.That(IsDue(AlertDelivery.OnceADay, last, now), Is.EqualTo(due));
    }

    [TestCase(AlertDelivery.AtOnce, true)]
    [TestCase(AlertDelivery.EveryHours, false)]
    [TestCase(AlertDelivery.OnceADay, false)]
    public void IsDue_NoRoundYet_OnlyWhereEachGoesAtOnce(AlertDelivery delivery, bool due)
    {
        Assert.That(IsDue(delivery, null, "2026-03-02 12:00"), Is.EqualTo(due));
    }

    [TestCase(AlertDelivery.AtOnce, 5, false, false)]
    [TestCase(AlertDelivery.AtOnce, 6, false, true)]
    [TestCase(AlertDelivery.AtOnce, 2, true, true)]
    [TestCase(AlertDelivery.AtOnce, 1, true, false)]
    [TestCase(AlertDelivery.OnceADay, 1, false, true)]
    public void InOneMail_ManyOrLateOrWished_One(AlertDelivery delivery, int alerts, bool afterStandstill, bool oneMail)
    {
        Assert.That(new DigestSchedule(delivery, 4, 10).InOneMail(alerts, afterStandstill), Is.EqualTo(oneMail));
    }

    private static bool IsDue(AlertDelivery delivery, string? last, string now)
    {
        return new DigestSchedule(delivery, 4, 10).IsDue(last is null ? null : LogBuilder.Utc(last), LogBuilder.Utc(now), Warsaw);
    }
}
