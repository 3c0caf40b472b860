using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>A line of a log and what it counts as today.</summary>
internal sealed record TimelineReading(InquiryEvent Line, InquiryEventKind CountsAs)
{
    /// <summary>The earlier line that this one corrects; null if it corrects none.</summary>
    public InquiryEvent? About { get; private init; }

    /// <summary>Whether the message became an inquiry of its own.</summary>
    public bool IsMovedAway { get; private init; }

    public MessageWorkModel? Message { get; private init; }

    /// <summary>Whether a person said so, or not.</summary>
    public bool IsReclassified => CountsAs != Line.Kind;

    /// <summary>Whether it is something that was said to or by somebody, not about the inquiry.</summary>
    public bool IsSaid => Line.Kind is InquiryEventKind.CustomerMessage or InquiryEventKind.AgentReply or InquiryEventKind.Note or InquiryEventKind.AutomaticReply;

    /// <summary>The lines of a log in order of recording.</summary>
    public static IEnumerable<TimelineReading> Of(IReadOnlyList<InquiryEvent> log)
    {
        var read = LogOrder.Read(log);
        var kinds = read.ToDictionary(line => line.SourceKey, line => line.Kind, StringComparer.Ordinal);
        var first = read.FirstOrDefault(line => line.Kind == InquiryEventKind.CustomerMessage)?.SourceKey;
        var lines = log.ToDictionary(line => line.SourceKey, StringComparer.Ordinal);
        foreach (var line in log)
        {
            var counts = kinds.TryGetValue(line.SourceKey, out var kind);
            yield return new TimelineReading(line, counts ? kind : line.Kind)
            {
                About = LogCorrections.IsCorrection(line.Kind) ? lines.GetValueOrDefault(line.Value ?? string.Empty) : null,
                IsMovedAway = !counts && line.Kind == InquiryEventKind.CustomerMessage,
                Message = counts ? MessageOf(line, kind, line.SourceKey != first) : null
            };
        }
    }

    private static MessageWorkModel? MessageOf(InquiryEvent line, InquiryEventKind counts, bool isLater)
    {
        return counts switch
        {
            InquiryEventKind.CustomerMessage => new MessageWorkModel(line.SourceKey, false, isLater),
            InquiryEventKind.AutomaticReply when line.Actor == ActorKind.Requester || line.Kind == InquiryEventKind.CustomerMessage => new MessageWorkModel(line.SourceKey, true, false),
            _ => null
        };
    }
}
