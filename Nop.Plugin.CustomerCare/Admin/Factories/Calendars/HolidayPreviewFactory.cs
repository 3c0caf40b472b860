using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Calendars;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Holidays;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>Days that a manager can add to the holidays of a calendar.</summary>
public sealed class HolidayPreviewFactory(AdminTexts texts, HolidayTexts holidayTexts)
{
    public static Holiday? TryParse(string? text)
    {
        try
        {
            return text is null ? null : Holiday.Parse(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The holidays of the country and years that the form names; null with the problem if it names none that we know.</summary>
    public async Task<(HolidayPreviewModel? Preview, FieldProblem? Problem)> OfCountryAsync(CalendarFormModel form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!WireName.TryParse<HolidayCountry>(form.Country, out var country))
            return (null, new FieldProblem("Country", "Plugins.CustomerCare.Calendar.Problem.Country"));

        var earliest = PublicHolidays.FirstYear(country);
        if (Year(form.FirstYear) is not { } first || Year(form.LastYear) is not { } last || first < earliest || last > PublicHolidays.LastYear || last < first)
            return (null, new FieldProblem("Country", "Plugins.CustomerCare.Calendar.Problem.Years", earliest, PublicHolidays.LastYear));

        var known = form.Holidays.Select(TryParse).OfType<Holiday>();
        var days = new List<HolidayPreviewModel.DayModel>();
        foreach (var holiday in AddPublicHolidays.To(known, country, first, last))
            days.Add(new HolidayPreviewModel.DayModel(Holiday.Once(holiday.Date).ToString(), DayTexts.Of(holiday.Date), await holidayTexts.NameAsync(holiday)));

        var source = await texts.FormatAsync("Plugins.CustomerCare.Calendar.Preview.Country", await texts.NameAsync(country), first, last);
        return (new HolidayPreviewModel(source, days, []), null);
    }

    private static int? Year(string? text)
    {
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }
}
