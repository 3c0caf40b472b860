using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Models.Guides;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Holidays;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Admin.Guides;

/// <summary>From the opening hours that were typed to a calendar.</summary>
public static class GuideHoursReader
{
    /// <summary>How many years ahead the holidays of a country are put in.</summary>
    public const int YEARS_AHEAD = 2;

    /// <param name="basis">Gives the name, and the holidays that are there already.</param>
    /// <param name="year">From which on the country's holidays are put in.</param>
    public static CalendarReading Read(GuideHoursFormModel form, BusinessCalendar basis, int year)
    {
        ArgumentNullException.ThrowIfNull(form);
        var fields = CalendarFormWriter.Write(basis);
        fields.TimeZoneId = form.TimeZoneId?.Trim();
        fields.Week = [.. TypedWeek.Fields(form.Week)];
        if (string.IsNullOrWhiteSpace(form.Country))
            return CalendarFormReader.Read(fields);
        if (!WireName.TryParse<HolidayCountry>(form.Country, out var country))
            return Refuse(CalendarFormReader.Read(fields));

        var added = AddPublicHolidays.To(basis.Holidays, country, year, year + YEARS_AHEAD).Select(holiday => Holiday.Once(holiday.Date).ToString());
        fields.Holidays = [.. fields.Holidays, .. added];
        return CalendarFormReader.Read(fields);
    }

    private static CalendarReading Refuse(CalendarReading reading)
    {
        return reading with { Problems = [.. reading.Problems, new FieldProblem(nameof(GuideHoursFormModel.Country), "Plugins.CustomerCare.Calendar.Problem.Country")] };
    }
}
