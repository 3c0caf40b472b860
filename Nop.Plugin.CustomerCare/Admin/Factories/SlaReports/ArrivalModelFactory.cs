using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.SlaReports;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Reports.Arrivals;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>When inquiries came in, in words and tones, each number with the list behind it.</summary>
public sealed class ArrivalModelFactory(AdminTexts texts, BuildArrivalReport build)
{
    private const int LEVELS = 5;

    public async Task<ArrivalModel> PrepareAsync(ReportRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var report = await build.ExecuteAsync(request.Period.FirstDay, request.Period.End, request.Filter, cancellation);
        return new ArrivalModel
        {
            Calendar = report.Calendar.Name,
            TimeZone = report.Calendar.TimeZoneId,
            Inquiries = await GridAsync("Plugins.CustomerCare.Arrivals.Inquiries", report.Inquiries, report.Calendar, request.Address, true),
            Orders = await GridAsync("Plugins.CustomerCare.Arrivals.Orders", report.Orders, report.Calendar, request.Address, false)
        };
    }

    private async Task<ArrivalModel.GridModel> GridAsync(string titleKey, HourCounts counts, BusinessCalendar calendar, IDictionary<string, string> address, bool hasLists)
    {
        var (open, partly, closed) = (await texts.GetAsync("Plugins.CustomerCare.Arrivals.Open"), await texts.GetAsync("Plugins.CustomerCare.Arrivals.Partly"), await texts.GetAsync("Plugins.CustomerCare.Arrivals.Closed"));
        var cell = await texts.GetAsync("Plugins.CustomerCare.Arrivals.Cell");
        var days = new List<ArrivalModel.DayModel>();
        foreach (var day in HourOfWeek.Days)
        {
            var name = CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(day);
            var cells = new List<ArrivalModel.CellModel>();
            for (var hour = 0; hour < 24; hour++)
            {
                var at = new HourOfWeek(day, hour);
                var (count, seconds) = (counts.Hours.GetValueOrDefault(at), at.OpenSeconds(calendar));
                var (kind, words) = seconds == 0 ? ("closed", closed) : seconds < 3600 ? ("partly", partly) : ("open", open);
                var says = string.Format(CultureInfo.CurrentCulture, cell, name, hour, ReportFigures.Number(count), words);
                cells.Add(new ArrivalModel.CellModel(count == 0 ? null : Number(count, address, day, hour, false), Level(count, counts.Most), kind, says));
            }

            days.Add(new ArrivalModel.DayModel(name, cells, Number(counts.Hours.Where(hour => hour.Key.Day == day).Sum(hour => hour.Value), address, day, null, false)));
        }

        return new ArrivalModel.GridModel(
            await texts.GetAsync(titleKey), days, Number(counts.Total, address, null, null, false), Number(counts.Outside, address, null, null, true), (await ReportFigures.OfAsync(texts)).Percent(counts.OutsideShare), hasLists);
    }

    private static NumberModel Number(int count, IDictionary<string, string> address, DayOfWeek? day, int? hour, bool outside)
    {
        return new NumberModel(ReportFigures.Number(count), RouteOf(address, day, hour, outside));
    }

    /// <summary>The address of a list of what came in.</summary>
    /// <param name="address">That of the report.</param>
    public static Dictionary<string, string> RouteOf(IDictionary<string, string> address, DayOfWeek? day, int? hour, bool outside)
    {
        var values = new Dictionary<string, string>(address, StringComparer.Ordinal);
        if (day is { } known)
            values["day"] = ((int)known).ToString(CultureInfo.InvariantCulture);
        if (hour is { } at)
            values["hour"] = at.ToString(CultureInfo.InvariantCulture);
        if (outside)
            values["outside"] = "true";
        return values;
    }

    private static int Level(int count, int most)
    {
        return most == 0 ? 0 : (int)(((long)count * LEVELS + most - 1) / most);
    }
}
