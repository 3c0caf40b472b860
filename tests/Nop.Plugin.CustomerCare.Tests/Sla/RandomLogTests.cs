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

    private static readonly (InquiryEventKind Kind, string? Value)[] Events =
    [
        (InquiryEventKind.AgentReply, null), (InquiryEventKind.AgentReply, null), (InquiryEventKind.CustomerMessage, null), (InquiryEventKind.CustomerMessage, null),
        (InquiryEventKind.Note, null), (InquiryEventKind.AutomaticReply, null), (InquiryEventKind.Assigned, "Jan"), (InquiryEventKind.NoReplyNeeded, null),
        (InquiryEventKind.Status, "open"), (InquiryEventKind.Status, "pending"), (InquiryEventKind.Status, "on_hold"), (InquiryEventKind.Status, "resolved"),
        (InquiryEventKind.Status, "closed"), (InquiryEventKind.Priority, "high")
    ];

    [Test]
    public void Project_AnyLog_AgreesWithThePlainReckoning()
    {
        for (var seed = 1; seed <= Logs; seed++)
        {
            var log = Log(seed);
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
            var log = Log(seed).DistinctBy(line => line.HappenedOnUtc).ToList();
            var random = new Random(seed);
            var shuffled = log.OrderBy(_ => random.Next()).Select((line, index) => line with { Id = index + 1 }).ToList();

            Assert.That(SlaProjection.Project(shuffled, TestPolicies.AllMetrics), Is.EqualTo(SlaProjection.Project(log, TestPolicies.AllMetrics)), $"seed {seed}");
        }
    }

    private static List<InquiryEvent> Log(int seed)
    {
        var random = new Random(seed);
        var at = new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc).AddSeconds(random.Next(14 * 86_400));
        var log = new LogBuilder().Customer($"{at:O}").Applied(1, 1, $"{at:O}");
        for (var more = random.Next(12); more > 0; more--)
        {
            at = at.AddSeconds(random.Next(4) switch { 0 => 0, 1 => random.Next(3_600), 2 => random.Next(20_000), _ => random.Next(3 * 86_400) });
            var (kind, value) = random.Next(40) == 0 ? (InquiryEventKind.Spam, null) : Events[random.Next(Events.Length)];
            log.Add(kind, $"{at:O}", value);
        }

        return [.. log.Lines];
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
