using System.Runtime.InteropServices;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>Counts clocks by metric and local week.</summary>
internal sealed class WeekTally(BusinessTime zone, DateTime nowUtc)
{
    private readonly Dictionary<(SlaMetric Metric, DateOnly Monday), (int Met, int Judged)> _weeks = [];

    public void Add(ReportedClock clock)
    {
        ref var week = ref CollectionsMarshal.GetValueRefOrAddDefault(_weeks, (clock.Metric, Monday(clock.StartedOnUtc)), out _);
        week.Met += clock.State == ClockState.Met ? 1 : 0;
        week.Judged += clock.IsMeasured || clock.IsOverdue(nowUtc) ? 1 : 0;
    }

    public IReadOnlyList<WeeklyAttainment> Figures()
    {
        if (_weeks.Count == 0)
            return [];

        var first = _weeks.Keys.Min(key => key.Monday);
        var count = (_weeks.Keys.Max(key => key.Monday).DayNumber - first.DayNumber) / 7 + 1;
        return
        [
            .. from metric in _weeks.Keys.Select(key => key.Metric).Distinct().Order()
               from number in Enumerable.Range(0, count)
               let monday = first.AddDays(7 * number)
               let week = _weeks.GetValueOrDefault((metric, monday))
               select new WeeklyAttainment(metric, monday, week.Met, week.Judged)
        ];
    }

    private DateOnly Monday(DateTime utc)
    {
        var day = DateOnly.FromDateTime(zone.ToLocal(utc));
        return day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
    }
}
