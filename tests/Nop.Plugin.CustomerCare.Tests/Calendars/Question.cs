using System.Globalization;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>What the laws ask with: a start, two durations and pauses.</summary>
internal sealed record Question(DateTime Start, TimeSpan First, TimeSpan Second, IReadOnlyList<ClosedSpan> Pauses)
{
    /// <param name="days">How long a duration may be.</param>
    public static Question Of(Random random, DateTime centre, int days)
    {
        var start = centre.AddHours(-random.Next(48)) + Span(random, 1);
        var pauses = Enumerable.Range(0, random.Next(2) * random.Next(5))
            .Select(_ => start + Span(random, days + 2) - TimeSpan.FromDays(1))
            .Select(from => new ClosedSpan(from, from + (random.Next(4) == 0 ? TimeSpan.Zero : Span(random, 1))));
        return new Question(start, Span(random, days), Span(random, days), [.. pauses]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"start {Start:O}, first {First}, second {Second}, pauses [{string.Join(", ", Pauses.Select(p => $"{p.StartUtc:O} {p.EndUtc:O}"))}]");

    /// <summary>Up to that many days, in ticks, seconds or whole hours, sometimes nothing.</summary>
    private static TimeSpan Span(Random random, int days)
    {
        var ticks = random.NextInt64(days * TimeSpan.TicksPerDay);
        return TimeSpan.FromTicks(random.Next(10) switch
        {
            0 => 0,
            < 4 => ticks,
            < 7 => ticks - ticks % TimeSpan.TicksPerSecond,
            _ => ticks - ticks % TimeSpan.TicksPerHour,
        });
    }
}
