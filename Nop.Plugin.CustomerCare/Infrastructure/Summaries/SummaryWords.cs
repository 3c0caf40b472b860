using System.Globalization;
using Nop.Core.Domain.Localization;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Summaries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Infrastructure.Summaries;

/// <summary>Words, numbers and days of a summary in its reader's language.</summary>
internal sealed class SummaryWords(MailWords words, Language? language)
{
    private const char MINUS = '\u2212';

    public CultureInfo Culture { get; } = MailWords.CultureOf(language);

    public Task<string> GetAsync(string key) => words.GetAsync(key, language);

    public Task<string> FormatAsync(string key, params object[] values) => words.FormatAsync(key, language, values);

    public Task<string> NameAsync<T>(T value) where T : struct, Enum
    {
        return GetAsync($"{CustomerCareDefaults.TEXT_KEY_PREFIX}{typeof(T).Name}.{WireName.Of(value)}");
    }

    public string Number(long number) => number.ToString("N0", Culture);

    /// <summary>A figure and how many it stands for.</summary>
    public Task<string> CountedAsync(string figure, int count) => FormatAsync("Plugins.CustomerCare.Mail.Summary.Counted", figure, Number(count));

    public async Task<string> PercentAsync(decimal? share)
    {
        return share is { } known ? known.ToString("P1", Culture) : await GetAsync("Plugins.CustomerCare.SlaReport.None");
    }

    public async Task<string> DurationAsync(long? seconds, TargetTime time = TargetTime.Business)
    {
        if (seconds is not { } known)
            return await GetAsync("Plugins.CustomerCare.SlaReport.None");

        var units = new DurationUnits(
            await GetAsync("Plugins.CustomerCare.Duration.Days"),
            await GetAsync("Plugins.CustomerCare.Duration.Hours"),
            await GetAsync("Plugins.CustomerCare.Duration.Minutes"),
            await GetAsync("Plugins.CustomerCare.Duration.Seconds"));
        return DurationText.Of(known, time, units, Culture);
    }

    /// <summary>In percentage points; empty where one of the two isn't known.</summary>
    public async Task<string> ChangeAsync(decimal? now, decimal? before)
    {
        if (now is not { } share || before is not { } earlier)
            return string.Empty;

        var points = Math.Round((share - earlier) * 100, 1, MidpointRounding.AwayFromZero);
        return await FormatAsync("Plugins.CustomerCare.SlaReport.Points", Sign(points) + Math.Abs(points).ToString("N1", Culture));
    }

    /// <summary>In time; empty where one of the two isn't known.</summary>
    public async Task<string> ChangeAsync(long? now, long? before)
    {
        return now is { } seconds && before is { } earlier ? Sign(seconds - earlier) + await DurationAsync(Math.Abs(seconds - earlier)) : string.Empty;
    }

    public string Change(int now, int before) => Sign(now - before) + Number(Math.Abs(now - before));

    public async Task<string> DaysAsync(PeriodPart days)
    {
        var last = days.End.AddDays(-1);
        return days.FirstDay == last
            ? last.ToString("D", Culture)
            : await FormatAsync("Plugins.CustomerCare.Mail.Summary.Days", days.FirstDay.ToString("d", Culture), last.ToString("d", Culture));
    }

    /// <summary>As short as the head of a column needs it.</summary>
    public Task<string> ColumnAsync(SummaryPeriod period, PeriodPart days)
    {
        return period.Frequency == SummaryFrequency.Weekly
            ? FormatAsync("Plugins.CustomerCare.Mail.Summary.Days", days.FirstDay.ToString("d", Culture), days.End.AddDays(-1).ToString("d", Culture))
            : Task.FromResult(days.FirstDay.ToString("d", Culture));
    }

    private static string Sign(decimal value) => value > 0 ? "+" : value < 0 ? MINUS.ToString() : string.Empty;
}
