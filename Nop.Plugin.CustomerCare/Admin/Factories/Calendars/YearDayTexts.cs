using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Years;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Calendars;

/// <summary>The days of a year: how they look and what is said of them.</summary>
public sealed class YearDayTexts(AdminTexts texts)
{
    /// <summary>Every day of the year, in order.</summary>
    public async Task<IReadOnlyList<CalendarYearModel.DayModel>> PrepareAsync(YearView view, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(view);
        var usual = Usual(view);
        var words = await WordsAsync();
        return
        [
            .. view.Days.Select(day => new CalendarYearModel.DayModel(
                day.Date.Day,
                day.Openings.Count == 0 ? string.Empty : Math.Round(day.Open.TotalHours, 1).ToString(CultureInfo.CurrentCulture),
                WireName.Of(Tone(day, usual)),
                Sentence(day, words),
                day.Date == today,
                day.Change is not null))
        ];
    }

    /// <summary>Those with holidays, other hours, breaks or changes of the clocks.</summary>
    public async Task<IReadOnlyList<string>> SpecialAsync(YearView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var words = await WordsAsync();
        return [.. view.Days.Where(IsSpecial).Select(day => Sentence(day, words))];
    }

    public static DayTone Tone(DayView day, TimeSpan usual)
    {
        ArgumentNullException.ThrowIfNull(day);
        if (day.Basis == DayBasis.Override)
            return DayTone.Override;
        if (day.Basis == DayBasis.Holiday)
            return DayTone.Holiday;
        if (day.Openings.Count == 0)
            return DayTone.Closed;

        return day.Open == usual ? DayTone.Open : day.Open < usual ? DayTone.Short : DayTone.Long;
    }

    /// <summary>How long most open days of the week's hours are; none if no day is open.</summary>
    public static TimeSpan Usual(YearView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Days.Where(day => day.Basis == DayBasis.Weekly && day.Openings.Count > 0)
            .GroupBy(day => day.Open)
            .OrderByDescending(same => same.Count())
            .ThenByDescending(same => same.Key)
            .Select(same => same.Key)
            .FirstOrDefault();
    }

    private static bool IsSpecial(DayView day)
    {
        return day.Basis != DayBasis.Weekly || day.CutByBreaks > TimeSpan.Zero || day.Change is not null;
    }

    private static string Sentence(DayView day, Words words)
    {
        List<string> parts = [day.Openings.Count == 0 ? words.Closed : string.Join(", ", day.Openings.Select(opening => $"{opening.StartText}–{opening.EndText}"))];
        if (day.IsHoliday)
            parts.Add(words.Holiday);
        if (day.Basis == DayBasis.Override)
            parts.Add(words.Override);
        if (day.Basis == DayBasis.Skipped)
            parts.Add(words.Skipped);
        if (day.CutByBreaks > TimeSpan.Zero)
            parts.Add(words.Break);
        if (day.Change is not null)
            parts.Add(words.Change);

        return $"{DayTexts.Of(day.Date)}: {string.Join("; ", parts)}";
    }

    private async Task<Words> WordsAsync()
    {
        return new Words(
            await texts.GetAsync("Plugins.CustomerCare.Year.Day.Closed"),
            await texts.GetAsync("Plugins.CustomerCare.Year.Day.Holiday"),
            await texts.GetAsync("Plugins.CustomerCare.Year.Day.Override"),
            await texts.GetAsync("Plugins.CustomerCare.Year.Day.Skipped"),
            await texts.GetAsync("Plugins.CustomerCare.Year.Day.Break"),
            await texts.GetAsync("Plugins.CustomerCare.Year.Day.Change"));
    }

    private sealed record Words(string Closed, string Holiday, string Override, string Skipped, string Break, string Change);
}
