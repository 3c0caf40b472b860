using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Reports.Contacts;

/// <summary>
/// Judges the replies of an inquiry by what the requester did in the hours after each: a pure function of the logs. The hours are half-open: a message that many hours after the reply, to the tick, comes too late to count.
/// A message in the very second of a reply was answered by it, as in <see cref="LogOrder"/>.
/// </summary>
public static class JudgeReplies
{
    /// <param name="hours">How long after a reply another contact counts as repeated.</param>
    /// <param name="nowUtc">UTC.</param>
    /// <returns>Null if nobody answered, or it is spam.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours aren't positive.</exception>
    /// <exception cref="FormatException">A value in a log is not one we know.</exception>
    public static JudgedInquiry? Of(RepliedInquiry inquiry, TimeSpan hours, DateTime nowUtc)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(hours, TimeSpan.Zero);
        var log = ContactLog.Of(inquiry.Log);
        var openings = inquiry.Others
            .Select(other => (other.Key, ContactLog.Of(other.Value).Opening))
            .Where(other => other.Opening is not null)
            .Select(other => new Contact(other.Key, other.Opening!.HappenedOnUtc))
            .ToList();

        var replies = new List<JudgedReply>();
        for (var turn = 0; turn < log.Turns.Count; turn++)
            if (log.Turns[turn].Kind == InquiryEventKind.AgentReply)
                replies.Add(Judge(inquiry, log.Turns[turn], turn + 1 < log.Turns.Count ? log.Turns[turn + 1] : null, openings, hours, nowUtc));

        return replies.Count == 0 ? null : new JudgedInquiry(replies, Resolved(log, replies));
    }

    private static JudgedReply Judge(RepliedInquiry inquiry, InquiryEvent reply, InquiryEvent? next, List<Contact> openings, TimeSpan hours, DateTime nowUtc)
    {
        var again = next is { Kind: InquiryEventKind.CustomerMessage } ? new Contact(inquiry.Id, next.HappenedOnUtc) : null;
        var more = next is { Kind: InquiryEventKind.AgentReply } ? next : null;
        var first = openings.Append(again)
            .OfType<Contact>()
            .Where(contact => Second(contact.OnUtc) > Second(reply.HappenedOnUtc) && contact.OnUtc - reply.HappenedOnUtc < hours)
            .Where(contact => more is null || Second(contact.OnUtc) <= Second(more.HappenedOnUtc))
            .OrderBy(contact => contact.OnUtc)
            .ThenBy(contact => contact.InquiryId)
            .FirstOrDefault();
        return new JudgedReply
        {
            InquiryId = inquiry.Id,
            Channel = inquiry.Channel,
            StoreId = inquiry.StoreId,
            VendorId = inquiry.VendorId,
            SourceKey = reply.SourceKey,
            RepliedOnUtc = reply.HappenedOnUtc,
            AgentId = reply.ActorId,
            AgentName = reply.ActorName,
            Verdict = Verdict(reply, first, more, hours, nowUtc),
            ContactOnUtc = first?.OnUtc,
            ContactInquiryId = first?.InquiryId
        };
    }

    private static ReplyVerdict Verdict(InquiryEvent reply, Contact? first, InquiryEvent? more, TimeSpan hours, DateTime nowUtc)
    {
        if (first is not null)
            return ReplyVerdict.Repeated;
        if (more is not null && more.HappenedOnUtc - reply.HappenedOnUtc < hours)
            return ReplyVerdict.Continued;

        return nowUtc - reply.HappenedOnUtc < hours ? ReplyVerdict.NotKnownYet : ReplyVerdict.Enough;
    }

    private static FirstContact Resolved(ContactLog log, List<JudgedReply> replies)
    {
        if (!log.IsEnded)
            return FirstContact.NotEnded;

        // Replies that nothing of the requester stands between are one answer.
        var answers = log.Turns.Where((turn, index) => turn.Kind == InquiryEventKind.AgentReply && (index == 0 || log.Turns[index - 1].Kind != InquiryEventKind.AgentReply)).Count();
        if (answers > 1 || log.WasReopened || replies.Exists(reply => reply.Verdict == ReplyVerdict.Repeated))
            return FirstContact.NotResolved;

        return replies[^1].Verdict == ReplyVerdict.NotKnownYet ? FirstContact.NotKnownYet : FirstContact.Resolved;
    }

    private static long Second(DateTime utc) => utc.Ticks / TimeSpan.TicksPerSecond;

    private sealed record Contact(long InquiryId, DateTime OnUtc);
}
