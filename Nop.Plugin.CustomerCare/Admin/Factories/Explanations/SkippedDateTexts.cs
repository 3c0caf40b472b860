using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla.Explanation;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Explanations;

/// <summary>Closed weekdays counted, holidays in a row, special hours and breaks one by one.</summary>
public sealed class SkippedDateTexts(AdminTexts texts, Sentences sentences)
{
    private const int SHOWN = 10;

    public async Task<IReadOnlyList<SentenceModel>> PrepareAsync(IEnumerable<SkippedDate> dates)
    {
        var byReason = dates.ToLookup(date => date.Reason);
        var lines = new List<SentenceModel>();
        if (byReason[SkipReason.ClosedWeekday].Any())
            lines.Add(await WeekdaysAsync(byReason[SkipReason.ClosedWeekday]));
        if (byReason[SkipReason.Holiday].Any())
            lines.Add(await HolidaysAsync([.. byReason[SkipReason.Holiday]]));

        var single = byReason[SkipReason.Override].Concat(byReason[SkipReason.Break]).ToList();
        foreach (var date in single.Take(SHOWN))
            lines.Add(await SingleAsync(date));
        if (single.Count > SHOWN)
            lines.Add(await sentences.DetailAsync("Plugins.CustomerCare.Explain.Skipped.More", single.Count - SHOWN));

        return lines;
    }

    private async Task<SentenceModel> WeekdaysAsync(IEnumerable<SkippedDate> dates)
    {
        var counts = new List<string>();
        foreach (var (day, count) in dates.CountBy(date => date.Date.DayOfWeek).OrderBy(pair => ((int)pair.Key + 6) % 7))
            counts.Add(await texts.FormatAsync("Plugins.CustomerCare.Explain.Skipped.Weekday", CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(day), count));

        return await sentences.OfAsync("Plugins.CustomerCare.Explain.Skipped.Weekdays", string.Join(", ", counts));
    }

    private async Task<SentenceModel> HolidaysAsync(List<SkippedDate> dates)
    {
        var shown = string.Join(", ", dates.Take(SHOWN).Select(date => WallText.Date(date.Date)));
        return dates.Count > SHOWN
            ? await sentences.OfAsync("Plugins.CustomerCare.Explain.Skipped.HolidaysAndMore", shown, dates.Count - SHOWN)
            : await sentences.OfAsync("Plugins.CustomerCare.Explain.Skipped.Holidays", shown);
    }

    private async Task<SentenceModel> SingleAsync(SkippedDate date)
    {
        var day = WallText.Date(date.Date);
        var hours = string.Join(", ", date.Hours.Select(Hours));
        if (date.Reason == SkipReason.Break)
            return await sentences.OfAsync("Plugins.CustomerCare.Explain.Skipped.Break", day, hours, DurationText.Exact(date.CutSeconds, await texts.DurationUnitsAsync()));
        if (date.Hours.Count == 0)
            return await sentences.OfAsync("Plugins.CustomerCare.Explain.Skipped.Closed", day);

        return date.IsHoliday
            ? await sentences.OfAsync("Plugins.CustomerCare.Explain.Skipped.OverrideOnHoliday", day, hours)
            : await sentences.OfAsync("Plugins.CustomerCare.Explain.Skipped.Override", day, hours);
    }

    private static string Hours(DayInterval interval)
    {
        return $"{interval.OpenText}–{interval.CloseText}";
    }
}
