using System.Globalization;

namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>What a log says of its inquiry; nothing else enters into it.</summary>
public sealed record InquiryState
{
    /// <summary>The earliest customer message, UTC; where each was found to be a machine's, the earliest of those; null while there is none.</summary>
    public DateTime? CreatedOnUtc { get; private init; }

    public InquiryStatus Status { get; private init; }

    /// <summary>Null while no event has named one: then what it was opened with holds.</summary>
    public Priority? Priority { get; private init; }

    /// <summary>Who it was given to last; null if nobody was.</summary>
    public string? AgentName { get; private init; }

    /// <summary>The host's customer id of <see cref="AgentName"/>; null if the store doesn't know the agent.</summary>
    public int? AgentId { get; private init; }

    public bool IsSpam { get; private init; }

    /// <summary>Whether there are messages of the requester's side and machines wrote them all.</summary>
    public bool IsAutomatic { get; private init; }

    /// <summary>The inquiry as which it goes on; nothing after that line counts. Null unless it was merged.</summary>
    public long? MergedIntoId { get; private init; }

    /// <summary>The latest message in either direction, UTC.</summary>
    public DateTime? LastMessageOnUtc { get; private init; }

    /// <summary>The oldest customer message that still wants an answer, UTC; null if none does.</summary>
    public DateTime? WaitingSinceOnUtc { get; private init; }

    /// <summary>The state after all these events.</summary>
    /// <param name="log">In any order.</param>
    /// <exception cref="FormatException">A value in the log is not one we know.</exception>
    public static InquiryState Of(IEnumerable<InquiryEvent> log)
    {
        var lines = LogOrder.Read(log);
        var state = lines.Aggregate(new InquiryState(), (state, line) => state.After(line));
        return state.CreatedOnUtc is null && lines.FirstOrDefault(line => line.Kind == InquiryEventKind.AutomaticReply && line.Actor == ActorKind.Requester) is { } machine
            ? state with { IsAutomatic = true, CreatedOnUtc = machine.HappenedOnUtc }
            : state;
    }

    private InquiryState After(InquiryEvent line)
    {
        if (MergedIntoId is not null)
            return this;

        return line.Kind switch
        {
            InquiryEventKind.CustomerMessage => Waiting(line.HappenedOnUtc) with
            {
                CreatedOnUtc = CreatedOnUtc ?? line.HappenedOnUtc,
                LastMessageOnUtc = line.HappenedOnUtc
            },
            InquiryEventKind.AgentReply => this with { LastMessageOnUtc = line.HappenedOnUtc, WaitingSinceOnUtc = null },
            InquiryEventKind.NoReplyNeeded => this with { WaitingSinceOnUtc = null },
            InquiryEventKind.Spam => this with { IsSpam = true, WaitingSinceOnUtc = null },
            InquiryEventKind.Assigned => this with { AgentName = line.Value, AgentId = line.ValueId },
            InquiryEventKind.Priority => this with { Priority = WireName.Parse<Priority>(line.Value ?? string.Empty) },
            InquiryEventKind.Status => WithStatus(WireName.Parse<InquiryStatus>(line.Value ?? string.Empty)),
            InquiryEventKind.Absorbed => Absorption.Of(line).WaitingSinceOnUtc is { } since ? Waiting(since) : this,
            InquiryEventKind.Merged => WithStatus(InquiryStatus.Closed) with { MergedIntoId = MergedInto(line) },
            _ => this
        };
    }

    private InquiryState Waiting(DateTime sinceOnUtc)
    {
        return this with { WaitingSinceOnUtc = WaitingSinceOnUtc < sinceOnUtc ? WaitingSinceOnUtc : sinceOnUtc };
    }

    private static long MergedInto(InquiryEvent line)
    {
        return long.TryParse(line.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : throw new FormatException($"'{line.Value}' of event {line.Id} is not the number of an inquiry.");
    }

    private InquiryState WithStatus(InquiryStatus status)
    {
        var ended = status is InquiryStatus.Resolved or InquiryStatus.Closed;
        return this with { Status = status, WaitingSinceOnUtc = ended ? null : WaitingSinceOnUtc };
    }
}
