namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>Lines that say how an earlier line is to be read. The log only grows, so they stand beside what they correct; of two about the same line the one recorded later holds.</summary>
internal static class LogCorrections
{
    /// <summary>Whether the kind changes the reading of another line.</summary>
    public static bool IsCorrection(InquiryEventKind kind)
    {
        return kind is InquiryEventKind.ReplyUndelivered
            or InquiryEventKind.SplitOff
            or InquiryEventKind.MarkedAutomatic
            or InquiryEventKind.MarkedHuman;
    }

    /// <summary>The lines as they are to be read: without replies that never left the shop and messages that moved away, each message of the kind it was found to be.</summary>
    public static List<InquiryEvent> Apply(IReadOnlyCollection<InquiryEvent> log)
    {
        var corrections = log.Where(line => IsCorrection(line.Kind)).OrderBy(line => line.Id).ToList();
        if (corrections.Count == 0)
            return [.. log];

        var last = new Dictionary<string, InquiryEventKind>(StringComparer.Ordinal);
        foreach (var line in corrections)
            last[line.Value ?? string.Empty] = line.Kind;

        return [.. log.Select(line => last.TryGetValue(line.SourceKey, out var correction) ? Read(line, correction) : line).OfType<InquiryEvent>()];
    }

    private static InquiryEvent? Read(InquiryEvent line, InquiryEventKind correction)
    {
        return (line.Kind, correction) switch
        {
            (InquiryEventKind.AgentReply, InquiryEventKind.ReplyUndelivered) => null,
            (InquiryEventKind.CustomerMessage, InquiryEventKind.SplitOff) => null,
            (InquiryEventKind.CustomerMessage, InquiryEventKind.MarkedAutomatic) => line with { Kind = InquiryEventKind.AutomaticReply },
            (InquiryEventKind.AutomaticReply, InquiryEventKind.MarkedHuman) when line.Actor == ActorKind.Requester => line with { Kind = InquiryEventKind.CustomerMessage },
            _ => line
        };
    }
}
