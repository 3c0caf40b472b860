using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>How somebody had been served when they answered.</summary>
public static class ServiceBefore
{
    private static readonly (int Hours, FirstReplyGroup Group)[] Bands =
        [(1, FirstReplyGroup.WithinOneHour), (3, FirstReplyGroup.WithinThreeHours), (8, FirstReplyGroup.WithinEightHours), (24, FirstReplyGroup.WithinDay)];

    /// <summary>The inquiry that an answer is held against: the latest that was opened before it, and no more than <see cref="LoyaltyScope.DAYS"/> days before. Null if there is none.</summary>
    public static AnswerContact? Latest(ScoredAnswer answer, IEnumerable<AnswerContact> contacts)
    {
        var since = answer.AnsweredOnUtc.AddDays(-LoyaltyScope.DAYS);
        return contacts.Where(contact => contact.CreatedOnUtc < answer.AnsweredOnUtc && contact.CreatedOnUtc >= since)
            .OrderByDescending(contact => contact.CreatedOnUtc).ThenByDescending(contact => contact.InquiryId)
            .Select(contact => (AnswerContact?)contact).FirstOrDefault();
    }

    public static FirstReplyGroup Reply(ScoredAnswer answer, AnswerContact? contact)
    {
        if (contact is not { } known)
            return FirstReplyGroup.NoInquiry;
        if (known.State is null or ClockState.Ended || known.StartedOnUtc is not { } started)
            return FirstReplyGroup.Unmeasured;
        if (known.FinishedOnUtc is not { } finished || finished > answer.AnsweredOnUtc)
            return FirstReplyGroup.Unanswered;

        var waited = finished - started;
        var band = Array.FindIndex(Bands, one => waited.Ticks / TimeSpan.TicksPerSecond <= one.Hours * 3600L);
        return band < 0 ? FirstReplyGroup.Later : Bands[band].Group;
    }

    public static PromiseGroup Promise(ScoredAnswer answer, AnswerContact? contact)
    {
        if (contact is not { } known)
            return PromiseGroup.NoInquiry;
        if (known.State is null or ClockState.Ended)
            return PromiseGroup.Undecided;
        if (known.State == ClockState.Met)
            return known.FinishedOnUtc <= answer.AnsweredOnUtc ? PromiseGroup.Kept : PromiseGroup.Undecided;

        return known.OverdueOnUtc <= answer.AnsweredOnUtc ? PromiseGroup.Broken : PromiseGroup.Undecided;
    }
}
