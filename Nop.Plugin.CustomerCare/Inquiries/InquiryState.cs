namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>What a log says of its inquiry; nothing else enters into it.</summary>
public sealed record InquiryState
{
    /// <summary>The earliest customer message, UTC; null while there is none.</summary>
    public DateTime? CreatedOnUtc { get; private init; }

    public InquiryStatus Status { get; private init; }

    /// <summary>Null while no event has named one: then what it was opened with holds.</summary>
    public Priority? Priority { get; private init; }

    /// <summary>Who it was given to last; null if nobody was.</summary>
    public string? AgentName { get; private init; }

    public bool IsSpam { get; private init; }

    /// <summary>The latest message in either direction, UTC.</summary>
    public DateTime? LastMessageOnUtc { get; private init; }

    /// <summary>The oldest customer message that still wants an answer, UTC; null if none does.</summary>
    public DateTime? WaitingSinceOnUtc { get; private init; }

    /// <summary>The state after all these events.</summary>
    /// <param name="log">In any order.</param>
    /// <exception cref="FormatException">A status or priority in the log is not one we know.</exception>
    public static InquiryState Of(IEnumerable<InquiryEvent> log)
    {
        return LogOrder.Read(log).Aggregate(new InquiryState(), (state, line) => state.After(line));
    }

    private InquiryState After(InquiryEvent line)
    {
        return line.Kind switch
        {
            InquiryEventKind.CustomerMessage => this with
            {
                CreatedOnUtc = CreatedOnUtc ?? line.HappenedOnUtc,
                LastMessageOnUtc = line.HappenedOnUtc,
                WaitingSinceOnUtc = WaitingSinceOnUtc ?? line.HappenedOnUtc
            },
            InquiryEventKind.AgentReply => this with { LastMessageOnUtc = line.HappenedOnUtc, WaitingSinceOnUtc = null },
            InquiryEventKind.NoReplyNeeded => this with { WaitingSinceOnUtc = null },
            InquiryEventKind.Spam => this with { IsSpam = true, WaitingSinceOnUtc = null },
            InquiryEventKind.Assigned => this with { AgentName = line.Value },
            InquiryEventKind.Priority => this with { Priority = WireName.Parse<Priority>(line.Value ?? string.Empty) },
            InquiryEventKind.Status => WithStatus(WireName.Parse<InquiryStatus>(line.Value ?? string.Empty)),
            _ => this
        };
    }

    private InquiryState WithStatus(InquiryStatus status)
    {
        var ended = status is InquiryStatus.Resolved or InquiryStatus.Closed;
        return this with { Status = status, WaitingSinceOnUtc = ended ? null : WaitingSinceOnUtc };
    }
}
