using System.Globalization;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Years;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Public.Models;
using Nop.Plugin.CustomerCare.Public.Status;

namespace Nop.Plugin.CustomerCare.Public.ContactBlock;

/// <summary>Puts into words when the shop answers.</summary>
public sealed class ContactHoursFactory(OpeningWords openings, TimeProvider clock)
{
    private const int DAYS_AHEAD = 7;

    public async Task<ContactHoursModel> PrepareAsync(ContactBlockFigures figures, PageWords words)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var culture = MailWords.CultureOf(words.Language);
        var closed = await words.GetAsync("Plugins.CustomerCare.ContactBlock.Closed");
        var now = OpeningNow.Of(figures.Hours, nowUtc);
        return new ContactHoursModel(
            await words.GetAsync("Plugins.CustomerCare.ContactBlock.Title"),
            await openings.SayAsync(now, nowUtc, figures.Hours, words),
            now.IsOpen,
            figures.Typical is { } measured ? await TypicalWords.SayAsync(measured, words) : null,
            [.. WeekRun.Of(figures.Hours.Calendar).Select(run => $"{Capital(Days(run, culture), culture)}: {Hours(run.Hours, closed)}")],
            await words.GetAsync("Plugins.CustomerCare.ContactBlock.Exceptions"),
            [.. Exceptions(figures.Hours, nowUtc).Select(date => $"{Capital(DateText(date, culture), culture)}: {Hours(date, figures.Hours, closed)}")],
            await words.FormatAsync("Plugins.CustomerCare.StatusPage.Zone", ShopTime.OffsetOf(figures.Hours, nowUtc)));
    }

    private static IEnumerable<DateOnly> Exceptions(BusinessTime hours, DateTime nowUtc)
    {
        var (calendar, today) = (hours.Calendar, DateOnly.FromDateTime(hours.ToLocal(nowUtc)));
        return Enumerable.Range(0, DAYS_AHEAD).Select(today.AddDays)
            .Where(date => calendar.Breaks.ContainsKey(date) || !calendar.HoursOn(date).SequenceEqual(calendar.Weekly[date.DayOfWeek]));
    }

    private static string Days(WeekRun run, CultureInfo culture)
    {
        var names = culture.DateTimeFormat;
        return run.First == run.Last ? names.GetDayName(run.First) : $"{names.GetDayName(run.First)}–{names.GetDayName(run.Last)}";
    }

    private static string DateText(DateOnly date, CultureInfo culture)
    {
        return $"{culture.DateTimeFormat.GetDayName(date.DayOfWeek)}, {date.ToString("m", culture)}";
    }

    private static string Hours(IReadOnlyList<DayInterval> hours, string closed)
    {
        return hours.Count == 0 ? closed : string.Join(", ", hours.Select(interval => $"{interval.OpenText}–{interval.CloseText}"));
    }

    private static string Hours(DateOnly date, BusinessTime time, string closed)
    {
        var openings = DayOpenings.On(date, time).Select(opening => $"{opening.StartText}–{opening.EndText}").ToList();
        return openings.Count == 0 ? closed : string.Join(", ", openings);
    }

    private static string Capital(string text, CultureInfo culture)
    {
        return text.Length == 0 ? text : culture.TextInfo.ToUpper(text[0]) + text[1..];
    }
}
