using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

/// <summary>A log nobody thought of: a question under policy 1 and calendar 1, then any events, many in the same second.</summary>
internal static class RandomLog
{
    private static readonly (InquiryEventKind Kind, string? Value)[] Events =
    [
        (InquiryEventKind.AgentReply, null), (InquiryEventKind.AgentReply, null), (InquiryEventKind.CustomerMessage, null), (InquiryEventKind.CustomerMessage, null),
        (InquiryEventKind.Note, null), (InquiryEventKind.AutomaticReply, null), (InquiryEventKind.Assigned, "Jan"), (InquiryEventKind.NoReplyNeeded, null),
        (InquiryEventKind.Status, "open"), (InquiryEventKind.Status, "pending"), (InquiryEventKind.Status, "on_hold"), (InquiryEventKind.Status, "resolved"),
        (InquiryEventKind.Status, "closed"), (InquiryEventKind.Priority, "high")
    ];

    public static List<InquiryEvent> Of(int seed)
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
}
