namespace Nop.Plugin.CustomerCare.Inquiries.Replies;

/// <summary>
/// Counts a reply from outside for what it answers: the inquiry it names, or the one of its own place; else the order's open inquiries; else all of the requester's open ones that had an
/// unanswered message; else it is kept as a stray reply for an agent to place.
/// </summary>
public sealed class RecordOutsideReply(IInquiryStore store, IReplyTargets targets, IStrayReplies strays, TimeProvider clock)
{
    /// <returns>What it answers, in order of the numbers; empty for a stray one. The same reply again changes nothing and gives the same.</returns>
    /// <exception cref="InquiryNotFoundException">It names an inquiry that there isn't.</exception>
    public async Task<IReadOnlyList<long>> ExecuteAsync(OutsideReply reply, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reply);
        reply = reply with { HappenedOnUtc = LogClock.AsKept(reply.HappenedOnUtc) };
        var recorded = await targets.AnsweredByAsync(reply.SourceKey, cancellation);
        if (recorded.Count > 0)
            return [.. recorded.Select(line => line.InquiryId)];

        var stray = await strays.FindAsync(reply.SourceKey, cancellation);
        if (stray is { SettledOnUtc: not null })
            return stray.InquiryId is { } placed ? [placed] : [];

        var found = reply.InquiryId is { } named ? [named] : await targets.FindAsync(reply, cancellation);
        if (found.Count > 0)
            return await RecordAsync(reply, found, stray, cancellation);

        if (!reply.AnswersItsPlaceOnly)
            await strays.AddAsync(reply, clock.NowUtc(), cancellation);
        return [];
    }

    private async Task<IReadOnlyList<long>> RecordAsync(OutsideReply reply, IReadOnlyList<long> found, StrayReply? stray, CancellationToken cancellation)
    {
        var answered = await AddAsync(reply, found, cancellation);
        if (stray is not null)
            await strays.PlaceAsync(stray.Id, answered[0], null, clock.NowUtc(), cancellation);

        return answered;
    }

    // All logs in one transaction; where one of the inquiries was merged by the time of the reply, the reply belongs to what it goes on as.
    private async Task<IReadOnlyList<long>> AddAsync(OutsideReply reply, IReadOnlyList<long> inquiries, CancellationToken cancellation)
    {
        for (; ; )
        {
            var current = inquiries;
            await store.ChangeAsync(current, Change, cancellation);
            if (ReferenceEquals(current, inquiries))
                return current;

            IEnumerable<InquiryLine> Change(IReadOnlyDictionary<long, InquiryLog> logs)
            {
                var living = current.Select(id => StateAtReply.Of(logs[id].Log, reply.HappenedOnUtc).MergedIntoId ?? id).Distinct().Order().ToList();
                inquiries = living.SequenceEqual(current) ? current : living;
                return ReferenceEquals(current, inquiries) ? current.Select((id, index) => new InquiryLine(id, ReplyLine.Of(reply, index, clock.NowUtc()))) : [];
            }
        }
    }
}
