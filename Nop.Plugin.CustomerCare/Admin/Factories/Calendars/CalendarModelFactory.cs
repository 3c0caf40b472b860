using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Factories.Policies;
using Nop.Plugin.CustomerCare.Admin.Models.Calendars;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Holidays;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>The page on which a calendar is made or changed.</summary>
public sealed class CalendarModelFactory(AdminTexts texts, DayTexts days, ConflictTexts conflicts, TimeProvider clock)
{
    /// <summary>How many years ahead the holidays of a country are offered at first.</summary>
    private const int YEARS_AHEAD = 2;

    /// <summary>The form of a saved version, or of a calendar to begin with where there is none.</summary>
    public CalendarFormModel PrepareForm(CalendarVersion? version, string timeZoneId)
    {
        var form = CalendarFormWriter.Write(version?.Calendar ?? BusinessCalendar.Default(timeZoneId));
        var year = clock.GetUtcNow().Year;
        form.Id = version?.Id ?? 0;
        form.Name = version?.Calendar.Name;
        form.FirstYear = year.ToString(CultureInfo.InvariantCulture);
        form.LastYear = (year + YEARS_AHEAD).ToString(CultureInfo.InvariantCulture);
        return form;
    }

    public async Task<CalendarEditModel> PrepareAsync(
        CalendarFormModel form,
        SlaCatalog catalog,
        RefusedEditException? refusal = null,
        HolidayPreviewModel? preview = null)
    {
        var saved = catalog.FindCalendar(form.Id);
        return new CalendarEditModel
        {
            Form = form,
            SavedName = saved?.Calendar.Name,
            SavedVersion = saved?.Version ?? 0,
            DayNames = DayTexts.WeekdayNames(CultureInfo.CurrentCulture),
            Zones = ZoneOptions.At(clock.GetUtcNow().UtcDateTime),
            Holidays = await HolidaysAsync(form.Holidays),
            Countries = await CountriesAsync(),
            Conflict = refusal is null ? null : await conflicts.PrepareAsync(refusal, saved, catalog),
            Preview = preview
        };
    }

    private async Task<IReadOnlyList<DatedLabelModel>> HolidaysAsync(IReadOnlyList<string?> typed)
    {
        var labels = new List<DatedLabelModel>();
        foreach (var text in typed.OfType<string>().Where(text => text.Length > 0).Distinct(StringComparer.Ordinal))
            labels.Add(new DatedLabelModel(text, HolidayPreviewFactory.TryParse(text) is { } holiday ? await days.OfAsync(holiday) : text));

        return labels;
    }

    private async Task<IReadOnlyList<SelectListItem>> CountriesAsync()
    {
        var options = new List<SelectListItem>();
        foreach (var country in Enum.GetValues<HolidayCountry>())
            options.Add(new SelectListItem(await texts.NameAsync(country), WireName.Of(country)));

        return options;
    }
}
