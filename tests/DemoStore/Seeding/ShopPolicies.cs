using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Holidays;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace DemoStore.Seeding;

/// <summary>What a shop that has used the plugin for a while promises: the installed hours with the country's holidays, a hotline with longer ones, four policies.</summary>
public static class ShopPolicies
{
    public static SlaSettings Over(BusinessCalendar installed, DateTime nowUtc)
    {
        var holidays = AddPublicHolidays.To([], HolidayCountry.Poland, nowUtc.Year - 2, nowUtc.Year + 1).Select(day => Holiday.Once(day.Date)).ToList();
        var shop = new BusinessCalendar(installed.Name, installed.TimeZoneId, installed.Weekly, holidays);
        var hotline = new BusinessCalendar("Hotline", installed.TimeZoneId, Hotline(), holidays);
        return new SlaSettings(
            [shop, hotline],
            [
                Policy("Urgent", hotline, new PolicyMatch { Priorities = [Priority.Urgent, Priority.High] }, 60, 60, 480),
                Policy("Phone and chat", hotline, new PolicyMatch { Channels = [Channel.Phone, Channel.Chat] }, 30, 60, 960),
                Policy("Low scores", shop, new PolicyMatch { Channels = [Channel.Survey] }, 240, 240, 960),
                Policy("Default", shop, PolicyMatch.Everything, 240, 240, 1440)
            ]);
    }

    private static Dictionary<DayOfWeek, IReadOnlyList<DayInterval>> Hotline()
    {
        IReadOnlyList<DayInterval> workday = [DayInterval.Parse("08:00", "20:00")];
        var days = Enumerable.Range((int)DayOfWeek.Monday, 5).ToDictionary(day => (DayOfWeek)day, _ => workday);
        days[DayOfWeek.Saturday] = [DayInterval.Parse("10:00", "14:00")];
        return days;
    }

    private static SlaPolicy Policy(string name, BusinessCalendar calendar, PolicyMatch match, int firstResponse, int nextResponse, int resolution)
    {
        SlaTarget[] targets =
        [
            new(SlaMetric.FirstResponse, firstResponse, TargetTime.Business),
            new(SlaMetric.NextResponse, nextResponse, TargetTime.Business),
            new(SlaMetric.FirstResolution, resolution, TargetTime.Business),
            new(SlaMetric.TotalResolution, 10 * 1440, TargetTime.Calendar)
        ];
        return new SlaPolicy(name, true, calendar.Name, match, targets, [50, 80]);
    }
}
