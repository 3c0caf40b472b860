using System.Globalization;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>The days a report is asked for: both inclusive, local days of the store's zone.</summary>
public sealed record ReportPeriod(DateOnly FirstDay, DateOnly LastDay)
{
    private const int DEFAULT_DAYS = 30;

    /// <summary>The day after the last.</summary>
    public DateOnly End => LastDay == DateOnly.MaxValue ? LastDay : LastDay.AddDays(1);

    /// <summary>As many days before it; null where the calendar has none.</summary>
    public ReportPeriod? Previous => FirstDay.DayNumber > LastDay.DayNumber - FirstDay.DayNumber
        ? new ReportPeriod(FirstDay.AddDays(FirstDay.DayNumber - LastDay.DayNumber - 1), FirstDay.AddDays(-1))
        : null;

    /// <summary>What was asked for; where it isn't days, or ends before it starts, some days up to today.</summary>
    /// <param name="firstDay">yyyy-MM-dd.</param>
    /// <param name="lastDay">yyyy-MM-dd.</param>
    /// <exception cref="SlaSettingsException">There is no calendar, hence no store's zone.</exception>
    public static ReportPeriod Of(string? firstDay, string? lastDay, SlaCatalog catalog, DateTime nowUtc, int defaultDays = DEFAULT_DAYS)
    {
        if (Read(firstDay, lastDay) is { } asked)
            return asked;

        var today = DateOnly.FromDateTime(BusinessTime.For(catalog.DefaultCalendar.Calendar).ToLocal(nowUtc));
        return new ReportPeriod(today.AddDays(1 - defaultDays), today);
    }

    /// <summary>Whether somebody asked for something that isn't a period, and is shown another one instead.</summary>
    public static bool IsMistaken(string? firstDay, string? lastDay)
    {
        return (firstDay ?? lastDay) is not null && Read(firstDay, lastDay) is null;
    }

    public static string Write(DateOnly day)
    {
        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static ReportPeriod? Read(string? firstDay, string? lastDay)
    {
        return UserTime.ParseDay(firstDay) is { } first && UserTime.ParseDay(lastDay) is { } last && first <= last ? new ReportPeriod(first, last) : null;
    }
}
