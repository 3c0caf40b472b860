using System.Globalization;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Sla.Promises;

namespace Nop.Plugin.CustomerCare.Public.ContactBlock;

/// <summary>Says whether the shop is open, and until or from when. Weekdays are whole phrases of ours: after "on" many languages bend them.</summary>
public sealed class OpeningWords(PromiseWords promises)
{
    private static readonly TimeSpan ADay = TimeSpan.FromDays(1);

    private static readonly string[] Weekdays =
    [
        "Plugins.CustomerCare.ContactBlock.On.Sunday", "Plugins.CustomerCare.ContactBlock.On.Monday", "Plugins.CustomerCare.ContactBlock.On.Tuesday",
        "Plugins.CustomerCare.ContactBlock.On.Wednesday", "Plugins.CustomerCare.ContactBlock.On.Thursday", "Plugins.CustomerCare.ContactBlock.On.Friday",
        "Plugins.CustomerCare.ContactBlock.On.Saturday"
    ];

    public async Task<string> SayAsync(OpeningNow now, DateTime nowUtc, BusinessTime hours, PageWords words)
    {
        if (now.IsOpen)
            return now.ChangesOnUtc is { } end && end - nowUtc < ADay
                ? await words.FormatAsync("Plugins.CustomerCare.ContactBlock.OpenUntil", PromisedTime.Of(end, nowUtc, hours).Time)
                : await words.GetAsync("Plugins.CustomerCare.ContactBlock.OpenNow");

        return now.ChangesOnUtc is { } start
            ? await words.FormatAsync("Plugins.CustomerCare.ContactBlock.Opens", await PhraseAsync(hours.ToLocal(start), DateOnly.FromDateTime(hours.ToLocal(nowUtc)), words))
            : await words.GetAsync("Plugins.CustomerCare.ContactBlock.ClosedNow");
    }

    private async Task<string> PhraseAsync(DateTime local, DateOnly today, PageWords words)
    {
        var (date, time) = (DateOnly.FromDateTime(local), local.ToString("HH:mm", CultureInfo.InvariantCulture));
        return PromisedTime.DayOf(date, today) switch
        {
            PromisedDay.Today => await words.FormatAsync("Plugins.CustomerCare.ContactBlock.Today", time),
            PromisedDay.Tomorrow => await words.FormatAsync("Plugins.CustomerCare.ContactBlock.Tomorrow", time),
            PromisedDay.Weekday => await words.FormatAsync("Plugins.CustomerCare.ContactBlock.OnDay", await words.GetAsync(Weekdays[(int)date.DayOfWeek]), time),
            _ => await words.FormatAsync("Plugins.CustomerCare.ContactBlock.OnDate", date.Day, await promises.MonthAsync(date, words.Language), time)
        };
    }
}
