using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

/// <summary>Logs nobody thought of: every kind of event, in any order of recording, many in the same second. 20,000 with CUSTOMERCARE_FULL=1.</summary>
[TestFixture]
public class RandomLogTests
{
    private static readonly int Logs = Environment.GetEnvironmentVariable("CUSTOMERCARE_FULL") == "1" ? 20_000 : 1_000;

    [Test]
    public void Project_AnyLog_AgreesWithThePlainReckoning()
    {
        for (var seed = 1; seed <= Logs; seed++)
        {
            var log = RandomLog.Of(seed);
            var clocks = SlaProjection.Project(log, TestPolicies.AllMetrics).Select(clock => (clock.Metric, clock.StartedOnUtc, State(clock), Measured(clock)));

            Assert.That(clocks, Is.EqualTo(new PlainReckoning(log).Clocks()), $"seed {seed}");
        }
    }

    [Test]
    public void Project_AnyLog_SaysTheSameInWhateverOrderItWasRecorded()
    {
        for (var seed = 1; seed <= Logs / 5; seed++)
        {
            // Told apart to the second, for among equals the order of recording is all there is.
            var log = RandomLog.Of(seed).DistinctBy(line => line.HappenedOnUtc).ToList();
            var random = new Random(seed);
            var shuffled = log.OrderBy(_ => random.Next()).Select((line, index) => line with { Id = index + 1 }).ToList();

            Assert.That(SlaProjection.Project(shuffled, TestPolicies.AllMetrics), Is.EqualTo(SlaProjection.Project(log, TestPolicies.AllMetrics)), $"seed {seed}");
        }
    }

    private static string State(SlaClock clock)
    {
        return clock.State switch
        {
            ClockState.Met or ClockState.Breached => "measured",
            ClockState.Ended => "ended",
            ClockState.Paused => "paused",
            _ => "running"
        };
    }

    private static long? Measured(SlaClock clock)
    {
        return clock.State is ClockState.Met or ClockState.Breached ? clock.ElapsedSeconds : null;
    }
}
