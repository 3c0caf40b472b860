using System.Globalization;
using Nop.Core;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Admin.Models.Guides;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Holidays;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Guides;

/// <summary>The guide's first step.</summary>
public sealed class GuideHoursModelFactory(
    GuideFrameFactory frames,
    ISlaCatalogStore catalogs,
    IStoreContext store,
    StoreLanguages languages,
    IDateTimeHelper dates,
    AdminTexts texts,
    HolidayTexts holidayTexts,
    TimeProvider clock)
{
    /// <summary>What the guide begins with: the hours of the installation, the zone and the holidays of where the shop probably is.</summary>
    public async Task<GuideHoursFormModel> PrepareFormAsync()
    {
        var basis = await BasisAsync();
        var language = await languages.FindAsync(await store.GetCurrentStoreAsync(), null);
        var place = SuggestedPlace.Of(basis.TimeZoneId, language?.LanguageCulture);
        return new GuideHoursFormModel
        {
            TimeZoneId = place.TimeZoneId,
            Week = [.. TypedWeek.Write(basis)],
            Country = place.Country is { } country ? WireName.Of(country) : null
        };
    }

    public async Task<CalendarReading> ReadAsync(GuideHoursFormModel form)
    {
        return GuideHoursReader.Read(form, await BasisAsync(), clock.GetUtcNow().Year);
    }

    public async Task<GuideHoursModel> PrepareAsync(GuideHoursFormModel form, CancellationToken cancellation)
    {
        return new GuideHoursModel
        {
            Frame = await frames.PrepareAsync(GuideStep.Hours, cancellation),
            Form = form,
            DayNames = DayTexts.WeekdayNames(CultureInfo.CurrentCulture),
            Zones = ZoneOptions.At(clock.GetUtcNow().UtcDateTime),
            Countries = await CountriesAsync(),
            Current = (await catalogs.LoadAsync(cancellation)).CurrentCalendars is [var first, ..] ? Show(first) : null
        };
    }

    private async Task<BusinessCalendar> BasisAsync()
    {
        if ((await catalogs.LoadAsync()).CurrentCalendars is [var first, ..])
            return first.Calendar;

        try
        {
            return BusinessCalendar.Default(dates.DefaultStoreTimeZone.Id);
        }
        catch (InvalidCalendarException)
        {
            return BusinessCalendar.Default("Etc/UTC"); // A zone made up on the server has no name elsewhere.
        }
    }

    private async Task<IReadOnlyList<GuideHoursModel.CountryModel>> CountriesAsync()
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var countries = new List<GuideHoursModel.CountryModel>();
        foreach (var country in Enum.GetValues<HolidayCountry>())
        {
            var days = new List<string>();
            foreach (var holiday in AddPublicHolidays.To([], country, today.Year, today.Year + 1).Where(day => day.Date >= today && day.Date < today.AddYears(1)))
                days.Add($"{holiday.Date.ToString("D", CultureInfo.CurrentCulture)} – {await holidayTexts.NameAsync(holiday)}");
            countries.Add(new GuideHoursModel.CountryModel(WireName.Of(country), await texts.NameAsync(country), days));
        }

        return countries;
    }

    private static GuideHoursModel.HoursModel Show(CalendarVersion version)
    {
        var calendar = version.Calendar;
        return new GuideHoursModel.HoursModel(version.Id, calendar.Name, calendar.TimeZoneId, WeekText.Of(calendar, CultureInfo.CurrentCulture), calendar.Holidays.Count);
    }
}
