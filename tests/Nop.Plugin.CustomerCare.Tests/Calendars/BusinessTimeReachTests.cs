using System.Diagnostics;
using Nop.Plugin.CustomerCare.Calendars;
using NUnit.Framework;
using static Nop.Plugin.CustomerCare.Tests.Calendars.Sample;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>Far years, the ends of time, growth and threads.</summary>
[TestFixture]
public class BusinessTimeReachTests
{
    private static readonly DateTime End = DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc);

    [TestCase("1900-01-01T00:00")]
    [TestCase("2026-05-04T00:00")]
    [TestCase("3000-01-01T00:00")]
    [TestCase("9990-01-01T00:00")]
    public void Deadline_InAnyYear_RoundTrips(string start)
    {
        var time = Time("Europe/Warsaw", UnevenHours);
        var due = time.Deadline(Utc(start), Hours(1000));
        Assert.That(time.Elapsed(Utc(start), due!.Value), Is.EqualTo(Hours(1000)));
    }

    [Test]
    public void Elapsed_OverAllYears_IsQuickAndSmall()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var time = Time("Europe/Warsaw", UnevenHours, """, "holidays": ["2026-11-11", "*-12-25"]""");

        var elapsed = time.Elapsed(Utc("1900-01-01T00:00"), End);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(elapsed.TotalDays / 36.75, Is.EqualTo(8100 * 52.18 / 24).Within(1).Percent);
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
            Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(200_000_000));
        }
    }

    [Test]
    public void Elapsed_FarFuture_EqualsTheSumOfItsYears()
    {
        var time = Time("America/New_York", UnevenHours, """, "holidays": ["*-07-04", "*-02-29"], "overrides": { "2031-01-01": [["10:00","11:00"]] }""");
        var sum = TimeSpan.Zero;
        for (var year = 2020; year < 2140; year++)
        {
            // A calendar of its own for each year, laid out by itself.
            var alone = BusinessTime.For(time.Calendar);
            sum += alone.Elapsed(Utc($"{year}-01-01T00:00"), Utc($"{year + 1}-01-01T00:00"));
        }

        Assert.That(time.Elapsed(Utc("2020-01-01T00:00"), Utc("2140-01-01T00:00")), Is.EqualTo(sum));
    }

    [TestCase("Pacific/Kiritimati")]
    [TestCase("Pacific/Pago_Pago")]
    public void EveryQuestion_AtTheEndsOfTime_Answers(string zone)
    {
        var time = Time(zone, UnevenHours);
        var first = DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(time.Deadline(End, Hours(1)), Is.Null);
            Assert.That(time.NextOpening(first), Is.GreaterThanOrEqualTo(first));
            Assert.That(time.Elapsed(first, End), Is.GreaterThan(TimeSpan.Zero));
            Assert.That(time.LocalDayStart(DateOnly.MinValue), Is.LessThan(first.AddDays(1)));
            Assert.That(time.LocalDayStart(DateOnly.MaxValue), Is.GreaterThan(End.AddDays(-3)));
        }
    }

    [Test]
    public void Deadline_LongerThanTimeItself_IsNone() =>
        Assert.That(Time("Etc/UTC", UnevenHours).Deadline(Utc("2026-05-04T00:00"), TimeSpan.MaxValue), Is.Null);

    [Test]
    public void Deadline_WithinKnownYears_AllocatesNothing()
    {
        var time = Time("Europe/Warsaw", UnevenHours);
        var start = Utc("2026-05-04T12:00");
        time.Deadline(start, Hours(8000));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            time.Deadline(start, Hours(i * 8));

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void EveryQuestion_ManyThreadsWhileItGrows_AnswersAsAlone()
    {
        var shared = Time("Europe/Warsaw", UnevenHours);
        var starts = Enumerable.Range(0, 2000).Select(i => Utc("2026-05-04T12:00").AddDays(i * 7919L % 60_000 - 20_000)).ToArray();

        var parallel = starts.AsParallel().AsOrdered().WithDegreeOfParallelism(8)
            .Select(start => (shared.Deadline(start, Hours(100)), shared.Elapsed(start, start.AddYears(1))))
            .ToArray();

        var alone = BusinessTime.For(shared.Calendar);
        Assert.That(parallel, Is.EqualTo(starts.Select(start => (alone.Deadline(start, Hours(100)), alone.Elapsed(start, start.AddYears(1))))));
    }
}
