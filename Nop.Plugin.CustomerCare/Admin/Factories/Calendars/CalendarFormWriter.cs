using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Calendars;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>A calendar as a form shows it; read again, the form gives the same calendar.</summary>
public static class CalendarFormWriter
{
    public static CalendarFormModel Write(BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new CalendarFormModel
        {
            Name = calendar.Name,
            TimeZoneId = calendar.TimeZoneId,
            Week = [.. CalendarFormReader.Days.Select(day => Day(calendar.Weekly[day]))],
            Holidays = [.. calendar.Holidays.Select(holiday => holiday.ToString())],
            Overrides = Dated(calendar.Overrides),
            Breaks = Dated(calendar.Breaks)
        };
    }

    private static DayHoursModel Day(IReadOnlyList<DayInterval> hours)
    {
        return new DayHoursModel { Open = [.. hours.Select(interval => interval.OpenText)], Close = [.. hours.Select(interval => interval.CloseText)] };
    }

    private static DatedHoursModel Dated(IReadOnlyDictionary<DateOnly, IReadOnlyList<DayInterval>> days)
    {
        var rows = new DatedHoursModel();
        foreach (var (date, hours) in days)
            foreach (var interval in hours.Count == 0 ? [null] : hours.Select(interval => (DayInterval?)interval))
            {
                rows.Date.Add(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                rows.Open.Add(interval?.OpenText);
                rows.Close.Add(interval?.CloseText);
            }

        return rows;
    }
}
