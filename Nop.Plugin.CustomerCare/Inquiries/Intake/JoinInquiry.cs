using System.Globalization;

namespace Nop.Plugin.CustomerCare.Inquiries.Intake;

/// <summary>
/// Adds a further message to the talk it belongs to. Where the inquiry goes on as another one it goes there; what was pending, resolved or closed is open again, unless a machine wrote
/// or the status was set after the message.
/// </summary>
public sealed class JoinInquiry(IInquiryStore store, TimeProvider clock)
{
    /// <returns>The inquiry in whose log the message stands. A message that is there already changes nothing.</returns>
    /// <exception cref="InquiryNotFoundException">There is no such inquiry.</exception>
    /// <exception cref="InquiryErasedException">The inquiry was erased; nothing was recorded.</exception>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public async Task<long> ExecuteAsync(long inquiryId, CustomerWords words, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentException.ThrowIfNullOrWhiteSpace(words.Text, nameof(words));
        for (var id = inquiryId; ;)
        {
            long? survivor = null;
            await store.ChangeAsync([id], Change, cancellation);
            if (survivor is not { } next)
                return id;
            id = next;

            IEnumerable<InquiryLine> Change(IReadOnlyDictionary<long, InquiryLog> logs)
            {
                var inquiry = logs[id];
                survivor = null;
                if (inquiry.Log.Any(line => line.SourceKey == words.SourceKey))
                    return [];

                if (inquiry.Inquiry.AnonymisedOnUtc is not null)
                    throw new InquiryErasedException(id);

                survivor = inquiry.Inquiry.MergedIntoId;
                return survivor is null ? Lines(inquiry, words).Select(line => new InquiryLine(id, line)).ToList() : [];
            }
        }
    }

    private IEnumerable<InquiryEvent> Lines(InquiryLog inquiry, CustomerWords words)
    {
        var message = new InquiryEvent
        {
            Kind = words.IsAutomatic ? InquiryEventKind.AutomaticReply : InquiryEventKind.CustomerMessage,
            HappenedOnUtc = words.HappenedOnUtc,
            RecordedOnUtc = clock.NowUtc(),
            Actor = ActorKind.Requester,
            ActorName = words.AuthorName,
            ActorId = words.AuthorId,
            SourceKey = words.SourceKey,
            Subject = words.Subject,
            Body = words.Text,
            Door = words.Door,
            IsRecovered = words.IsRecovered
        };
        yield return message;
        if (!words.IsAutomatic && IsAtRest(inquiry, words.HappenedOnUtc))
            yield return new InquiryEvent
            {
                Kind = InquiryEventKind.Status,
                Value = WireName.Of(InquiryStatus.Open),
                HappenedOnUtc = message.HappenedOnUtc,
                RecordedOnUtc = message.RecordedOnUtc,
                Actor = ActorKind.System,
                SourceKey = SourceKey.Of("reopened", inquiry.Inquiry.Id.ToString(CultureInfo.InvariantCulture), words.SourceKey),
                IsRecovered = words.IsRecovered
            };
    }

    private static bool IsAtRest(InquiryLog inquiry, DateTime atUtc)
    {
        var set = LogOrder.Read(inquiry.Log).LastOrDefault(line => line.Kind == InquiryEventKind.Status);
        return set is not null && set.HappenedOnUtc <= atUtc
            && WireName.Parse<InquiryStatus>(set.Value ?? string.Empty) is InquiryStatus.Pending or InquiryStatus.Resolved or InquiryStatus.Closed;
    }
}
