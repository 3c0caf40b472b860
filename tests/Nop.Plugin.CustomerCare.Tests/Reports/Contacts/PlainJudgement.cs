using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Contacts;

namespace Nop.Plugin.CustomerCare.Tests.Reports.Contacts;

/// <summary>The same rules in the plainest words: each question asked of the whole log anew.</summary>
internal sealed class PlainJudgement(RepliedInquiry inquiry, TimeSpan hours, DateTime nowUtc)
{
    private readonly List<InquiryEvent> _log = Corrected(inquiry.Log);

    public IEnumerable<(DateTime, ReplyVerdict, DateTime?, long?)> Replies()
    {
        if (_log.Exists(line => line.Kind == InquiryEventKind.Spam))
            yield break;

        for (var i = 0; i < _log.Count; i++)
        {
            if (!IsReply(i))
                continue;

            var on = _log[i].HappenedOnUtc;
            var next = Enumerable.Range(i + 1, _log.Count - i - 1).Where(IsReply).Select(j => (int?)j).FirstOrDefault();
            var contacts = new List<(DateTime OnUtc, long Id)>();
            for (var j = i + 1; j < (next ?? _log.Count); j++)
                if (IsContact(_log, j))
                    contacts.Add((_log[j].HappenedOnUtc, inquiry.Id));
            foreach (var other in inquiry.Others)
                if (Opened(Corrected(other.Value)) is { } opened && Whole(opened) > Whole(on) && (next is null || Whole(opened) <= Whole(_log[next.Value].HappenedOnUtc)))
                    contacts.Add((opened, other.Key));

            contacts.RemoveAll(contact => contact.OnUtc >= on + hours);
            contacts.Sort();
            var verdict = contacts.Count > 0 ? ReplyVerdict.Repeated
                : next is not null && _log[next.Value].HappenedOnUtc < on + hours ? ReplyVerdict.Continued
                : nowUtc < on + hours ? ReplyVerdict.NotKnownYet : ReplyVerdict.Enough;
            yield return (on, verdict, contacts.Count > 0 ? contacts[0].OnUtc : null, contacts.Count > 0 ? contacts[0].Id : null);
        }
    }

    public FirstContact FirstContact()
    {
        if (_log.Exists(line => line.Kind == InquiryEventKind.Merged) || _log.FindLast(line => line.Kind == InquiryEventKind.Status)?.Value is not ("resolved" or "closed"))
            return Nop.Plugin.CustomerCare.Reports.Contacts.FirstContact.NotEnded;

        var replies = Replies().ToList();
        var asksBetween = Enumerable.Range(0, _log.Count).Any(i => IsContact(_log, i) && Enumerable.Range(0, i).Any(IsReply) && Enumerable.Range(i, _log.Count - i).Any(IsReply));
        if (asksBetween || Reopened() || replies.Exists(reply => reply.Item2 == ReplyVerdict.Repeated))
            return Nop.Plugin.CustomerCare.Reports.Contacts.FirstContact.NotResolved;

        return replies[^1].Item2 == ReplyVerdict.NotKnownYet
            ? Nop.Plugin.CustomerCare.Reports.Contacts.FirstContact.NotKnownYet
            : Nop.Plugin.CustomerCare.Reports.Contacts.FirstContact.Resolved;
    }

    private bool Reopened()
    {
        var ended = false;
        foreach (var status in _log.Where(line => line.Kind == InquiryEventKind.Status))
        {
            var byThanks = status.Actor == ActorKind.System
                && Enumerable.Range(0, _log.Count).Any(i => _log[i].Kind == InquiryEventKind.CustomerMessage && !IsContact(_log, i) && _log[i].HappenedOnUtc == status.HappenedOnUtc);
            if (byThanks)
                continue;
            var ends = status.Value is "resolved" or "closed";
            if (ended && !ends)
                return true;
            ended = ends;
        }

        return false;
    }

    private bool IsReply(int i)
    {
        return _log[i].Kind == InquiryEventKind.AgentReply
            && _log.Take(i).Any(line => line.Kind is InquiryEventKind.CustomerMessage or InquiryEventKind.Absorbed)
            && !_log.Take(i).Any(line => line.Kind == InquiryEventKind.Merged);
    }

    private static bool IsContact(List<InquiryEvent> log, int i)
    {
        return log[i].Kind == InquiryEventKind.CustomerMessage
            && !log.Take(i).Any(line => line.Kind == InquiryEventKind.Merged)
            && log.Skip(i + 1).TakeWhile(line => line.Kind != InquiryEventKind.Merged)
                .FirstOrDefault(line => line.Kind is InquiryEventKind.AgentReply or InquiryEventKind.NoReplyNeeded)?.Kind != InquiryEventKind.NoReplyNeeded;
    }

    private static DateTime? Opened(List<InquiryEvent> log)
    {
        var first = log.FindIndex(line => line.Kind == InquiryEventKind.CustomerMessage);
        return first >= 0 && !log.Exists(line => line.Kind == InquiryEventKind.Spam) && IsContact(log, first) ? log[first].HappenedOnUtc : null;
    }

    private static List<InquiryEvent> Corrected(IReadOnlyList<InquiryEvent> log)
    {
        var read = new List<InquiryEvent>();
        foreach (var line in log)
        {
            var about = log.Where(other => other.Value == line.SourceKey).MaxBy(other => other.Id)?.Kind;
            if ((line.Kind, about) is (InquiryEventKind.AgentReply, InquiryEventKind.ReplyUndelivered) or (InquiryEventKind.CustomerMessage, InquiryEventKind.SplitOff))
                continue;
            read.Add((line.Kind, about) switch
            {
                (InquiryEventKind.CustomerMessage, InquiryEventKind.MarkedAutomatic) => line with { Kind = InquiryEventKind.AutomaticReply },
                (InquiryEventKind.AutomaticReply, InquiryEventKind.MarkedHuman) when line.Actor == ActorKind.Requester => line with { Kind = InquiryEventKind.CustomerMessage },
                _ => line
            });
        }

        return [.. read.OrderBy(line => Whole(line.HappenedOnUtc))
            .ThenBy(line => line.Kind == InquiryEventKind.CustomerMessage ? 0 : line.Kind == InquiryEventKind.AgentReply ? 1 : 2)
            .ThenBy(line => line.HappenedOnUtc)
            .ThenBy(line => line.Id)];
    }

    private static DateTime Whole(DateTime utc) => new(utc.Ticks - utc.Ticks % TimeSpan.TicksPerSecond, utc.Kind);
}
