using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Models.WhatIfs;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.WhatIf;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.WhatIfs;

/// <summary>What would have been, in words and tones.</summary>
public sealed class WhatIfResultFactory(AdminTexts texts)
{
    private const int HOURS = 24;
    private const int LEVELS = 5;
    private const int WORST = 5;

    public async Task<WhatIfModel.ResultModel> PrepareAsync(WhatIfReport report, Assumption assumption)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(assumption);
        var (before, after) = (report.Before, report.After);
        return new WhatIfModel.ResultModel
        {
            HasFigures = before.Measured + before.Open + before.Ended + before.Excused > 0,
            IsOther = !assumption.IsNone,
            Summary = await SummaryAsync(report, assumption),
            Rows = await RowsAsync(before, after),
            Hours = await HoursAsync(report.Hours),
            Worst = await WorstAsync(report.Hours),
            Promises = await PromisesAsync(report.Attainable),
            Waiting = after.Open == 0 ? null : await texts.FormatAsync("Plugins.CustomerCare.WhatIf.Waiting", Number(after.Open), Number(after.OpenOverdue))
        };
    }

    private async Task<string> SummaryAsync(WhatIfReport report, Assumption assumption)
    {
        var none = await texts.GetAsync("Plugins.CustomerCare.SlaReport.None");
        var (was, would) = (Percent(report.Before.Attainment, none), Percent(report.After.Attainment, none));
        return assumption.IsNone
            ? await texts.FormatAsync("Plugins.CustomerCare.WhatIf.SummaryAsItWas", was)
            : await texts.FormatAsync("Plugins.CustomerCare.WhatIf.Summary", was, would, Signed(report.MoreMet), Signed(report.MoreBroken));
    }

    private async Task<IReadOnlyList<WhatIfModel.RowModel>> RowsAsync(MetricFigures before, MetricFigures after)
    {
        var units = await texts.DurationUnitsAsync();
        var none = await texts.GetAsync("Plugins.CustomerCare.SlaReport.None");
        return
        [
            new("attainment", await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Attainment"), Percent(before.Attainment, none), Percent(after.Attainment, none),
                await PointsAsync(before.Attainment, after.Attainment, none), Tone(after.Attainment - before.Attainment)),
            Count("met", await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Met"), before.Met, after.Met, 1),
            Count("breached", await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Breached"), before.Breached, after.Breached, -1),
            Count("open", await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Open"), before.Open, after.Open, 0),
            Count("open_overdue", await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.OpenOverdue"), before.OpenOverdue, after.OpenOverdue, -1),
            Count("ended", await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Ended"), before.Ended, after.Ended, 0),
            Count("excused", await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Excused"), before.Excused, after.Excused, 0),
            Time("median", await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.Median"), before.MedianSeconds, after.MedianSeconds, units, none),
            Time("p90", await texts.GetAsync("Plugins.CustomerCare.SlaReport.Column.P90"), before.P90Seconds, after.P90Seconds, units, none)
        ];
    }

    private async Task<IReadOnlyList<WhatIfModel.HoursModel>> HoursAsync(IReadOnlyList<HourOfArrival> hours)
    {
        var found = hours.ToDictionary(hour => (hour.Day, hour.Hour));
        var most = hours.Count == 0 ? 0 : hours.Max(hour => hour.After);
        var says = await texts.GetAsync("Plugins.CustomerCare.WhatIf.Cell");
        return [.. CalendarFormReader.Days.Select(day => new WhatIfModel.HoursModel(
            CultureInfo.CurrentCulture.DateTimeFormat.GetAbbreviatedDayName(day),
            [.. Enumerable.Range(0, HOURS).Select(hour => Cell(found.GetValueOrDefault((day, hour)) ?? new HourOfArrival(day, hour, 0, 0, 0), most, says))],
            Number(hours.Where(hour => hour.Day == day).Sum(hour => hour.After))))];
    }

    private async Task<IReadOnlyList<string>> WorstAsync(IReadOnlyList<HourOfArrival> hours)
    {
        var says = await texts.GetAsync("Plugins.CustomerCare.WhatIf.Cell");
        return [.. hours.Where(hour => hour.After > 0).OrderByDescending(hour => hour.After).ThenBy(hour => ((int)hour.Day + 6) % 7).ThenBy(hour => hour.Hour).Take(WORST).Select(hour => Says(hour, says))];
    }

    private async Task<IReadOnlyList<WhatIfModel.PromiseModel>> PromisesAsync(IReadOnlyList<AttainableTarget> attainable)
    {
        var units = await texts.DurationUnitsAsync();
        var none = await texts.GetAsync("Plugins.CustomerCare.SlaReport.None");
        var kept = await texts.GetAsync("Plugins.CustomerCare.WhatIf.Kept");
        return [.. attainable.GroupBy(one => one.Percent).Select(group =>
        {
            var (business, calendar) = (group.First(one => one.Time == TargetTime.Business), group.First(one => one.Time == TargetTime.Calendar));
            return new WhatIfModel.PromiseModel(
                (group.Key / 100m).ToString("P0", CultureInfo.CurrentCulture),
                DurationText.Of(business.Minutes * 60L, TargetTime.Business, units),
                string.Format(CultureInfo.CurrentCulture, kept, Percent(business.Share, none), Number(business.Kept), Number(business.Measured)),
                DurationText.Of(calendar.Minutes * 60L, TargetTime.Calendar, units),
                string.Format(CultureInfo.CurrentCulture, kept, Percent(calendar.Share, none), Number(calendar.Kept), Number(calendar.Measured)));
        })];
    }

    private async Task<string> PointsAsync(decimal? before, decimal? after, string none)
    {
        if (after - before is not { } change)
            return none;

        var points = Math.Round(change * 100, 1, MidpointRounding.AwayFromZero);
        return await texts.FormatAsync("Plugins.CustomerCare.WhatIf.Points", Sign(points) + Math.Abs(points).ToString("N1", CultureInfo.CurrentCulture));
    }

    private static WhatIfModel.CellModel Cell(HourOfArrival hour, int most, string says)
    {
        var level = most == 0 ? 0 : (int)(((long)hour.After * LEVELS + most - 1) / most);
        return new WhatIfModel.CellModel(hour.After == 0 ? string.Empty : Number(hour.After), level, Says(hour, says));
    }

    private static string Says(HourOfArrival hour, string says)
    {
        return string.Format(
            CultureInfo.CurrentCulture,
            says,
            CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(hour.Day),
            hour.Hour,
            hour.Hour + 1,
            Number(hour.After),
            Number(hour.Judged),
            Number(hour.Before));
    }

    private static WhatIfModel.RowModel Count(string figure, string name, int before, int after, int good)
    {
        return new WhatIfModel.RowModel(figure, name, Number(before), Number(after), Signed(after - before), Tone((after - before) * good));
    }

    private static WhatIfModel.RowModel Time(string figure, string name, long? before, long? after, DurationUnits units, string none)
    {
        var difference = after - before is { } change ? Sign(change) + DurationText.Of(Math.Abs(change), TargetTime.Business, units) : none;
        return new WhatIfModel.RowModel(figure, name, Text(before), Text(after), difference, Tone(before - after));

        string Text(long? seconds) => seconds is { } known ? DurationText.Of(known, TargetTime.Business, units) : none;
    }

    private static string Tone(decimal? better)
    {
        return better switch { > 0 => "success", < 0 => "danger", _ => "secondary" };
    }

    private static string Signed(int number) => Sign(number) + Number(Math.Abs(number));

    private static string Sign(decimal number) => number switch { > 0 => "+", < 0 => "\u2212", _ => string.Empty };

    private static string Percent(decimal? share, string none) => share is { } known ? known.ToString("P1", CultureInfo.CurrentCulture) : none;

    private static string Number(int number) => number.ToString("N0", CultureInfo.CurrentCulture);
}
