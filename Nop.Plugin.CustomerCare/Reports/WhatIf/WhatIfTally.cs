using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.WhatIf;

/// <summary>Counts the clocks of one metric twice, as they were and as they would have been; changes nothing and asks nobody.</summary>
/// <param name="catalog">Has the calendar versions of the clocks; the zone of the default one is that of the hours.</param>
/// <param name="nowUtc">The instant at which open clocks are overdue or not, UTC.</param>
public sealed class WhatIfTally(SlaMetric metric, Assumption assumption, SlaCatalog catalog, DateTime nowUtc)
{
    private const int HOURS = 24;

    private static readonly int[] Percents = [90, 95, 99];

    private readonly OtherReckoning _reckoning = new(assumption, catalog, nowUtc);
    private readonly BusinessTime _zone = catalog.Time(catalog.DefaultCalendar.Id, TargetTime.Business);
    private readonly MetricTally _before = new(metric, nowUtc);
    private readonly MetricTally _after = new(metric, nowUtc);
    private readonly (int Before, int After, int Judged, bool Any)[] _hours = new (int, int, int, bool)[7 * HOURS];
    private readonly List<long> _business = [];
    private readonly List<long> _calendar = [];

    /// <exception cref="KeyNotFoundException">The catalog doesn't have the clock's calendar.</exception>
    public void Add(PastClock clock)
    {
        var after = _reckoning.Judge(clock);
        _before.Add(clock.Recorded);
        _after.Add(after);
        var local = _zone.ToLocal(clock.Recorded.StartedOnUtc);
        ref var hour = ref _hours[((int)local.DayOfWeek + 6) % 7 * HOURS + local.Hour];
        hour = (hour.Before + (IsBroken(clock.Recorded) ? 1 : 0), hour.After + (IsBroken(after) ? 1 : 0), hour.Judged + (IsJudged(after) ? 1 : 0), true);
        if (!after.IsMeasured)
            return;

        var (business, calendar) = _reckoning.Took(clock);
        _business.Add(business);
        _calendar.Add(calendar);
    }

    public WhatIfReport Report()
    {
        _business.Sort();
        _calendar.Sort();
        return new WhatIfReport(
            _before.Figures(),
            _after.Figures(),
            [.. _hours.Select((hour, index) => (Hour: hour, Index: index)).Where(one => one.Hour.Any).Select(one => Hour(one.Index, one.Hour.Before, one.Hour.After, one.Hour.Judged))],
            [.. Percents.SelectMany(percent => new[] { Attainable(percent, TargetTime.Business, _business), Attainable(percent, TargetTime.Calendar, _calendar) }).OfType<AttainableTarget>()]);
    }

    private static HourOfArrival Hour(int index, int before, int after, int judged)
    {
        return new HourOfArrival((DayOfWeek)((index / HOURS + 1) % 7), index % HOURS, before, after, judged);
    }

    private static AttainableTarget? Attainable(int percent, TargetTime time, List<long> sorted)
    {
        if (NearestRank.Of(sorted, percent) is not { } seconds)
            return null;

        var minutes = PromisedMinutes.AtLeast(seconds);
        return new AttainableTarget(percent, time, minutes, sorted.Count(taken => taken <= minutes * 60L), sorted.Count);
    }

    private bool IsBroken(ReportedClock clock)
    {
        return clock.IsMeasured && clock.State == ClockState.Breached || clock.IsOverdue(nowUtc);
    }

    private bool IsJudged(ReportedClock clock)
    {
        return clock.IsMeasured || clock.IsOverdue(nowUtc);
    }
}
