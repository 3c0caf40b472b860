using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Reports.Contacts;

/// <summary>Which replies to list: all conditions must hold, null asks for nothing. A list has as many rows as the figure of the report says.</summary>
public sealed record ReplyListFilter(ReplyShow Show, ContactAgent? Agent = null, Channel? Channel = null, int? StoreId = null)
{
    /// <param name="tally">Knows the period.</param>
    public IEnumerable<JudgedReply> Of(JudgedInquiry inquiry, ContactReportTally tally)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(tally);
        var shown = Show < ReplyShow.ResolvedAtFirst ? inquiry.Replies.Where(reply => Shows(reply.Verdict)) : Shows(inquiry.FirstContact) ? [inquiry.First] : [];
        return shown.Where(reply => tally.IsInPeriod(reply) && Matches(reply));
    }

    private bool Matches(JudgedReply reply)
    {
        return Agent?.Replied(reply) != false && (Channel is null || Channel == reply.Channel) && (StoreId is null || StoreId == reply.StoreId);
    }

    private bool Shows(ReplyVerdict verdict)
    {
        return Show switch
        {
            ReplyShow.Repeated => verdict == ReplyVerdict.Repeated,
            ReplyShow.Judged => verdict is ReplyVerdict.Repeated or ReplyVerdict.Enough,
            ReplyShow.NotKnownYet => verdict == ReplyVerdict.NotKnownYet,
            _ => verdict == ReplyVerdict.Continued
        };
    }

    private bool Shows(FirstContact firstContact)
    {
        return Show switch
        {
            ReplyShow.ResolvedAtFirst => firstContact == FirstContact.Resolved,
            ReplyShow.JudgedAtFirst => firstContact is FirstContact.Resolved or FirstContact.NotResolved,
            ReplyShow.ResolutionNotKnownYet => firstContact == FirstContact.NotKnownYet,
            _ => firstContact == FirstContact.NotEnded
        };
    }
}
