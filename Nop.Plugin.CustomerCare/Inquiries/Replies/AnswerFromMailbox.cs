using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Inquiries.Replies;

/// <summary>
/// Counts what whoever answered a message from the shop's own mailbox confirms, at the moment they do. The link to it stands in the mail about that message, and an answer quotes that mail: so it
/// counts for that message alone and once, and says nothing about what is asked later.
/// </summary>
public sealed class AnswerFromMailbox(IInquiryStore store, TimeProvider clock)
{
    /// <param name="asked">The inquiry that the message opened.</param>
    /// <returns>Null where its messages are gone.</returns>
    public async Task<MailboxQuestion?> ReadAsync(Inquiry asked, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var living = await LivingAsync(asked, cancellation);
        var own = await store.ReadLogAsync(asked.Id, cancellation);
        var later = living.Id == asked.Id ? [] : await store.ReadLogAsync(living.Id, cancellation);
        if (asked.AnonymisedOnUtc is not null || own.FirstOrDefault(line => line.SourceKey == asked.SourceKey) is not { } opening)
            return null;

        var waits = InquiryState.Of(living.Id == asked.Id ? own : later).WaitingSinceOnUtc is not null;
        return new MailboxQuestion(living, opening.Subject, opening.HappenedOnUtc, AnswerTo(opening, own.Concat(later)), waits);
    }

    /// <returns>Whether it counts now; false where the message is answered already, or nobody waits.</returns>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    public async Task<bool> ExecuteAsync(Inquiry asked, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(asked);
        for (; ; )
        {
            var living = await LivingAsync(asked, cancellation);
            var isMerged = false;
            var added = await store.ChangeAsync([.. new[] { asked.Id, living.Id }.Distinct()], Change, cancellation);
            if (!isMerged)
                return added > 0;

            IEnumerable<InquiryLine> Change(IReadOnlyDictionary<long, InquiryLog> logs)
            {
                isMerged = logs[living.Id].Inquiry.MergedIntoId is not null;
                return !isMerged && IsOpen(asked, living.Id, logs) ? [new InquiryLine(living.Id, Reply(asked))] : [];
            }
        }
    }

    private static bool IsOpen(Inquiry asked, long livingId, IReadOnlyDictionary<long, InquiryLog> logs)
    {
        var lines = logs.Values.SelectMany(log => log.Log).ToList();
        return lines.Find(line => line.SourceKey == asked.SourceKey) is { } opening
            && AnswerTo(opening, lines) is null
            && InquiryState.Of(logs[livingId].Log).WaitingSinceOnUtc is not null;
    }

    // Replies that never left are no answers.
    private static InquiryEvent? AnswerTo(InquiryEvent opening, IEnumerable<InquiryEvent> lines)
    {
        return LogOrder.Read(lines).FirstOrDefault(line => line.Kind == InquiryEventKind.AgentReply && line.HappenedOnUtc >= opening.HappenedOnUtc);
    }

    private async Task<Inquiry> LivingAsync(Inquiry asked, CancellationToken cancellation)
    {
        var chain = await MergeChain.ReadAsync(store, asked.Id, cancellation);
        return chain.Count == 0 ? asked : await store.FindAsync(chain[^1], cancellation) ?? asked;
    }

    private InquiryEvent Reply(Inquiry asked)
    {
        var nowUtc = clock.NowUtc();
        return new InquiryEvent
        {
            Kind = InquiryEventKind.AgentReply,
            HappenedOnUtc = nowUtc,
            RecordedOnUtc = nowUtc,
            Actor = ActorKind.Agent,
            SourceKey = SourceKey.Of("answered_this", asked.Id.ToString(CultureInfo.InvariantCulture)),
            Door = MessageDoor.Mailbox
        };
    }
}
