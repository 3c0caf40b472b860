namespace Nop.Plugin.CustomerCare.Inquiries.Replies;

/// <summary>What a log says of its inquiry at the moment of a reply, whenever its lines were recorded.</summary>
public static class StateAtReply
{
    /// <summary>
    /// The state just before a reply of that instant, by the rules of <see cref="LogOrder"/>: messages of the same second stand before it, all else of that second after it. Corrections of what
    /// stands before count whenever they were made.
    /// </summary>
    /// <param name="atUtc">UTC.</param>
    public static InquiryState Of(IEnumerable<InquiryEvent> log, DateTime atUtc)
    {
        var second = atUtc.Ticks / TimeSpan.TicksPerSecond;
        return InquiryState.Of(log.Where(line => LogCorrections.IsCorrection(line.Kind) || StandsBefore(line, second)));
    }

    private static bool StandsBefore(InquiryEvent line, long second)
    {
        var own = line.HappenedOnUtc.Ticks / TimeSpan.TicksPerSecond;
        return own < second || (own == second && line.Kind == InquiryEventKind.CustomerMessage);
    }
}
