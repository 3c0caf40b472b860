using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>Figures of reports as people read them.</summary>
/// <param name="None">Stands where there is no figure.</param>
/// <param name="Points">How a difference of shares is written; {0} are percentage points.</param>
public sealed record ReportFigures(DurationUnits Units, string None, string Points)
{
    private const char MINUS = '\u2212';

    public static async Task<ReportFigures> OfAsync(AdminTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new ReportFigures(
            await texts.DurationUnitsAsync(), await texts.GetAsync("Plugins.CustomerCare.SlaReport.None"), await texts.GetAsync("Plugins.CustomerCare.SlaReport.Points"));
    }

    public static string Number(long number) => number.ToString("N0", CultureInfo.CurrentCulture);

    public static string Day(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);

    public string Percent(decimal? share) => share is { } known ? known.ToString("P1", CultureInfo.CurrentCulture) : None;

    /// <summary>A period can hold targets of both kinds of time, so those are never said in days; times by the wall clock are.</summary>
    public string Duration(long? seconds, TargetTime time = TargetTime.Business)
    {
        return seconds is { } known ? DurationText.Of(known, time, Units) : None;
    }

    /// <summary>More is better.</summary>
    public ChangeModel? Change(decimal? share, decimal? before)
    {
        if (share is not { } now || before is not { } then)
            return null;

        var points = Math.Round((now - then) * 100, 1, MidpointRounding.AwayFromZero);
        return new ChangeModel(string.Format(CultureInfo.CurrentCulture, Points, Sign(points) + Math.Abs(points).ToString("N1", CultureInfo.CurrentCulture)), Percent(then), Tone(points));
    }

    /// <summary>Less is better.</summary>
    public ChangeModel? Change(long? seconds, long? before)
    {
        return seconds is { } now && before is { } then ? new ChangeModel(Sign(now - then) + Duration(Math.Abs(now - then)), Duration(then), Tone(then - now)) : null;
    }

    private static string Sign(decimal value)
    {
        return value > 0 ? "+" : value < 0 ? MINUS.ToString() : string.Empty;
    }

    private static string Tone(decimal better)
    {
        return better > 0 ? "success" : better < 0 ? "danger" : "secondary";
    }
}
