using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Years;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>A calendar's year in words and tones.</summary>
public sealed class CalendarYearFactory(AdminTexts texts, YearDayTexts dayTexts, TimeProvider clock)
{
    private const int FIRST_YEAR = 1970;
    private const int LAST_YEAR = 2199;
    private const int DAYS_A_WEEK = 7;
    private const int SECONDS_A_MINUTE = 60;

    /// <param name="year">The one of today in the calendar's zone if null; brought into the range that can be shown.</param>
    public async Task<CalendarYearModel> PrepareAsync(CalendarVersion version, int? year)
    {
        ArgumentNullException.ThrowIfNull(version);
        var calendar = version.Calendar;
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(nowUtc, TimeZoneInfo.FindSystemTimeZoneById(calendar.TimeZoneId)));
        var shown = Math.Clamp(year ?? today.Year, FIRST_YEAR, LAST_YEAR);
        var view = YearView.Of(calendar, shown);
        var days = await dayTexts.PrepareAsync(view, today);
        return new CalendarYearModel
        {
            Id = version.Id,
            Name = calendar.Name,
            Version = version.Version,
            IsCurrent = version.Position is not null,
            TimeZone = calendar.TimeZoneId,
            Year = shown,
            PreviousYear = shown > FIRST_YEAR ? shown - 1 : null,
            NextYear = shown < LAST_YEAR ? shown + 1 : null,
            Total = await texts.FormatAsync("Plugins.CustomerCare.Year.Total", (long)view.Open.TotalHours, view.Days.Count(day => day.Openings.Count > 0)),
            NextChange = await ChangeAsync(ClockChanges.NextAfter(calendar, nowUtc)),
            Weekdays = [.. CalendarFormReader.Days.Select(CultureInfo.CurrentCulture.DateTimeFormat.GetShortestDayName)],
            Months = [.. Enumerable.Range(1, 12).Select(month => Month(shown, month, days))],
            Legend = await LegendAsync(),
            SpecialDays = await dayTexts.SpecialAsync(view)
        };
    }

    private static CalendarYearModel.MonthModel Month(int year, int month, IReadOnlyList<CalendarYearModel.DayModel> days)
    {
        var first = new DateOnly(year, month, 1);
        return new CalendarYearModel.MonthModel(
            CultureInfo.CurrentCulture.DateTimeFormat.GetMonthName(month),
            ((int)first.DayOfWeek + DAYS_A_WEEK - (int)DayOfWeek.Monday) % DAYS_A_WEEK,
            [.. days.Skip(first.DayOfYear - 1).Take(DateTime.DaysInMonth(year, month))]);
    }

    private async Task<string> ChangeAsync(ClockChange? next)
    {
        if (next is not { } change)
            return await texts.GetAsync("Plugins.CustomerCare.Year.NoChange");

        var amount = DurationText.Of(Math.Abs((long)change.Forward.TotalMinutes) * SECONDS_A_MINUTE, TargetTime.Calendar, await texts.DurationUnitsAsync());
        var key = change.Forward > TimeSpan.Zero ? "Plugins.CustomerCare.Year.Forward" : "Plugins.CustomerCare.Year.Back";
        return await texts.FormatAsync(key, amount, DayTexts.Of(DateOnly.FromDateTime(change.LocalBefore)), change.LocalBefore.ToString("t", CultureInfo.CurrentCulture));
    }

    private async Task<IReadOnlyList<BadgeModel>> LegendAsync()
    {
        var legend = new List<BadgeModel>();
        foreach (var tone in Enum.GetValues<DayTone>())
            legend.Add(new BadgeModel(await texts.NameAsync(tone), WireName.Of(tone)));

        return legend;
    }
}
