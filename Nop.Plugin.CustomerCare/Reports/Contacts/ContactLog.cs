using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Reports.Contacts;

/// <summary>
/// What of a log counts as contact: the requester's messages and the shop's replies, in reading order. Left out are automatic mail, messages that wait when somebody marks "no reply needed", replies that never left,
/// messages that moved away, replies before anybody asked, and what comes after a merge. Spam has no contacts.
/// </summary>
internal sealed class ContactLog
{
    private ContactLog(List<InquiryEvent> turns, InquiryEvent? opening, bool isEnded, bool wasReopened)
    {
        (Turns, Opening, IsEnded, WasReopened) = (turns, opening, isEnded, wasReopened);
    }

    /// <summary>Messages and replies.</summary>
    public IReadOnlyList<InquiryEvent> Turns { get; }

    /// <summary>The message that opened the inquiry; null if it is no contact.</summary>
    public InquiryEvent? Opening { get; }

    /// <summary>Resolved or closed by its last status; never for what was merged.</summary>
    public bool IsEnded { get; }

    /// <summary>Whether it was open again after it was ended, not counting what a message that wants no reply did by itself.</summary>
    public bool WasReopened { get; }

    public static ContactLog Of(IEnumerable<InquiryEvent> log)
    {
        var lines = LogOrder.Read(log);
        if (lines.Any(line => line.Kind == InquiryEventKind.Spam))
            return new ContactLog([], null, false, false);

        var merged = lines.TakeWhile(line => line.Kind != InquiryEventKind.Merged).ToList();
        var unanswered = Excused(merged);
        var turns = Turned(merged, unanswered);
        var first = merged.Find(line => line.Kind == InquiryEventKind.CustomerMessage);
        var statuses = merged.Where(line => line.Kind == InquiryEventKind.Status && !IsBy(line, unanswered)).Select(IsEnd).ToList();
        return new ContactLog(
            turns,
            first is not null && !unanswered.Contains(first) ? first : null,
            merged.Count == lines.Count && merged.FindLast(line => line.Kind == InquiryEventKind.Status) is { } last && IsEnd(last),
            statuses.Zip(statuses.Skip(1)).Any(pair => pair is (true, false)));
    }

    private static HashSet<InquiryEvent> Excused(IEnumerable<InquiryEvent> lines)
    {
        var excused = new HashSet<InquiryEvent>(ReferenceEqualityComparer.Instance);
        var waiting = new List<InquiryEvent>();
        foreach (var line in lines)
        {
            if (line.Kind == InquiryEventKind.CustomerMessage)
                waiting.Add(line);
            if (line.Kind == InquiryEventKind.NoReplyNeeded)
                excused.UnionWith(waiting);
            if (line.Kind is InquiryEventKind.NoReplyNeeded or InquiryEventKind.AgentReply)
                waiting.Clear();
        }

        return excused;
    }

    private static List<InquiryEvent> Turned(IEnumerable<InquiryEvent> lines, HashSet<InquiryEvent> excused)
    {
        var asked = false;
        var turns = new List<InquiryEvent>();
        foreach (var line in lines)
        {
            asked |= line.Kind is InquiryEventKind.CustomerMessage or InquiryEventKind.Absorbed;
            if ((line.Kind == InquiryEventKind.CustomerMessage && !excused.Contains(line)) || (line.Kind == InquiryEventKind.AgentReply && asked))
                turns.Add(line);
        }

        return turns;
    }

    private static bool IsBy(InquiryEvent status, HashSet<InquiryEvent> messages)
    {
        return status.Actor == ActorKind.System && messages.Any(message => message.HappenedOnUtc == status.HappenedOnUtc);
    }

    private static bool IsEnd(InquiryEvent status)
    {
        return WireName.Parse<InquiryStatus>(status.Value ?? string.Empty) is InquiryStatus.Resolved or InquiryStatus.Closed;
    }
}
