using Nop.Plugin.CustomerCare.Calendars;

namespace Benchmarks;

/// <summary>What one writes first: a step for each day, with the holidays searched one by one. Right on ordinary days only.</summary>
internal sealed class NaiveDayWalk(BusinessCalendar calendar)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(calendar.TimeZoneId);
    private readonly List<DateOnly> _holidays = [.. calendar.Holidays.Select(day => new DateOnly(day.Year!.Value, day.Month, day.Day))];

    public DateTime Deadline(DateTime startUtc, TimeSpan left)
    {
        for (var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(startUtc, _zone)); ; day = day.AddDays(1))
        {
            if (_holidays.Contains(day))
                continue;

            foreach (var hours in calendar.Weekly[day.DayOfWeek])
            {
                var open = Instant(day, hours.OpenSecond);
                var from = open > startUtc ? open : startUtc;
                var length = Instant(day, hours.EndSecond) - from;
                if (length >= left)
                    return from + left;
                left -= length > TimeSpan.Zero ? length : TimeSpan.Zero;
            }
        }
    }

    private DateTime Instant(DateOnly day, int second) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue).AddSeconds(second), _zone);
}
