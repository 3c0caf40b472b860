using System.Globalization;
using Nop.Core.Domain.Localization;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla.Promises;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Says a promise in the shopper's language. Weekdays and months are whole phrases of ours: after "by" many languages bend them.</summary>
public sealed class PromiseWords(MailWords words)
{
    private static readonly string[] Weekdays =
    [
        "Plugins.CustomerCare.Promise.Weekday.Sunday", "Plugins.CustomerCare.Promise.Weekday.Monday", "Plugins.CustomerCare.Promise.Weekday.Tuesday",
        "Plugins.CustomerCare.Promise.Weekday.Wednesday", "Plugins.CustomerCare.Promise.Weekday.Thursday", "Plugins.CustomerCare.Promise.Weekday.Friday",
        "Plugins.CustomerCare.Promise.Weekday.Saturday"
    ];

    private static readonly string[] Months =
    [
        "Plugins.CustomerCare.Promise.Month.January", "Plugins.CustomerCare.Promise.Month.February", "Plugins.CustomerCare.Promise.Month.March",
        "Plugins.CustomerCare.Promise.Month.April", "Plugins.CustomerCare.Promise.Month.May", "Plugins.CustomerCare.Promise.Month.June",
        "Plugins.CustomerCare.Promise.Month.July", "Plugins.CustomerCare.Promise.Month.August", "Plugins.CustomerCare.Promise.Month.September",
        "Plugins.CustomerCare.Promise.Month.October", "Plugins.CustomerCare.Promise.Month.November", "Plugins.CustomerCare.Promise.Month.December"
    ];

    /// <summary>The sentence that promises, and the one that names the zone of its time (empty without a time).</summary>
    public async Task<(string Promise, string Zone)> SayAsync(Promise promise, DateTime nowUtc, BusinessTime calendar, Language? language)
    {
        if (promise.DueOnUtc is not { } dueOnUtc)
            return (await words.GetAsync("Plugins.CustomerCare.Promise.NoTime", language), string.Empty);

        var time = PromisedTime.Of(dueOnUtc, nowUtc, calendar);
        return (
            await words.FormatAsync("Plugins.CustomerCare.Promise.Sentence", language, await PhraseAsync(time, language)),
            await words.FormatAsync("Plugins.CustomerCare.Promise.Zone", language, time.UtcOffset));
    }

    /// <summary>The month of a date, as it stands after its day.</summary>
    public Task<string> MonthAsync(DateOnly date, Language? language)
    {
        return words.GetAsync(Months[date.Month - 1], language);
    }

    private async Task<string> PhraseAsync(PromisedTime time, Language? language)
    {
        return time.Day switch
        {
            PromisedDay.Today => await words.FormatAsync("Plugins.CustomerCare.Promise.Today", language, time.Time),
            PromisedDay.Tomorrow => await words.FormatAsync("Plugins.CustomerCare.Promise.Tomorrow", language, time.Time),
            PromisedDay.Weekday => await words.FormatAsync("Plugins.CustomerCare.Promise.Weekday", language, await words.GetAsync(Weekdays[(int)time.Date.DayOfWeek], language), time.Time),
            PromisedDay.Date => await words.FormatAsync("Plugins.CustomerCare.Promise.Date", language, time.Date.Day, await MonthAsync(time.Date, language), time.Time),
            _ => await words.FormatAsync(
                "Plugins.CustomerCare.Promise.DateAndYear",
                language,
                time.Date.Day,
                await MonthAsync(time.Date, language),
                time.Date.Year.ToString(CultureInfo.InvariantCulture),
                time.Time)
        };
    }
}
