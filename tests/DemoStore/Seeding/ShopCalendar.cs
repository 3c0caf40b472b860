using Bogus;

namespace DemoStore.Seeding;

/// <summary>When people buy and write, and when the shop's people work, by the shop's wall clock.</summary>
public sealed class ShopCalendar(TimeZoneInfo zone, DateTime nowUtc)
{
    private const int Days = 548;
    private const double EveningShare = 0.45;

    public DateTime NowUtc => nowUtc;

    /// <summary>An instant of the last 18 months, whole seconds. Weekends are as busy as other days, and nearly half of a working day's traffic comes after 17:00.</summary>
    public DateTime Moment(Randomizer random)
    {
        while (true)
        {
            var day = TimeZoneInfo.ConvertTimeFromUtc(nowUtc, zone).Date.AddDays(-random.Int(0, Days));
            var (from, to) = random.Bool((float)EveningShare) ? (17, 23) : (8, 17);
            var instant = Utc(day.AddSeconds(random.Int(from * 3600, (to * 3600) - 1)));
            if (instant < nowUtc)
                return instant;
        }
    }

    /// <summary>The first moment from this one on in which somebody is at work: Monday to Friday, 9 to 17.</summary>
    public DateTime NextAtWork(DateTime utc)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(utc, zone);
        if (local.Hour >= 17)
            local = local.Date.AddDays(1);
        while (local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            local = local.Date.AddDays(1);

        return local.Hour < 9 ? Utc(local.Date.AddHours(9)) : utc;
    }

    private DateTime Utc(DateTime local)
    {
        // An hour that the clocks skip in spring: an hour later is as good.
        var wall = zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(wall, DateTimeKind.Unspecified), zone);
    }
}
