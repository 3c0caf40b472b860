using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Calendars;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Sla.Explanation;

/// <summary>A random log under a random policy in random opening hours, looked at at a random instant.</summary>
internal sealed record ExplainedScenario(IReadOnlyList<InquiryEvent> Log, SlaCatalog Catalog, DateTime NowUtc, string Name)
{
    private static readonly (InquiryEventKind Kind, string? Value)[] Lines =
    [
        (InquiryEventKind.CustomerMessage, null),
        (InquiryEventKind.AgentReply, null),
        (InquiryEventKind.Note, null),
        (InquiryEventKind.AutomaticReply, null),
        (InquiryEventKind.Status, "open"),
        (InquiryEventKind.Status, "pending"),
        (InquiryEventKind.Status, "on_hold"),
        (InquiryEventKind.Status, "resolved"),
        (InquiryEventKind.NoReplyNeeded, null),
        (InquiryEventKind.SlaApplied, "2:1:edited"),
        (InquiryEventKind.SlaApplied, "none:edited")
    ];

    public static Arbitrary<ExplainedScenario> Any { get; } = Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(Of));

    public override string ToString()
    {
        return Name;
    }

    private static ExplainedScenario Of(int seed)
    {
        var random = new Random(seed);
        var hours = Scenario.Of(random, 3);
        var start = hours.Questions[0].Start;
        var log = new LogBuilder().Add(InquiryEventKind.CustomerMessage, Text(start)).Applied(1, 1, Text(start));
        var happened = start;
        for (var i = random.Next(8); i > 0; i--)
        {
            happened += TimeSpan.FromTicks(random.NextInt64(2 * TimeSpan.TicksPerDay));
            var (kind, value) = Lines[random.Next(Lines.Length)];
            log.Add(kind, Text(happened), value);
        }

        var catalog = new SlaCatalog([new CalendarVersion(1, 1, hours.Calendar, 0)], [Policy(random, 1), Policy(random, 2)]);
        return new ExplainedScenario(log.Lines, catalog, start + TimeSpan.FromTicks(random.NextInt64(20 * TimeSpan.TicksPerDay)), $"seed {seed}, {hours}");
    }

    private static PolicyVersion Policy(Random random, int id)
    {
        var targets = Enum.GetValues<SlaMetric>().Select(metric => new SlaTarget(metric, random.Next(1, 2000), random.Next(4) == 0 ? TargetTime.Calendar : TargetTime.Business));
        return new PolicyVersion(id, 1, new SlaPolicy($"Policy {id}", true, "Random", PolicyMatch.Everything, [.. targets], [50]), id - 1);
    }

    private static string Text(DateTime utc)
    {
        return utc.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
    }
}
