using System.Globalization;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys.Privacy;

namespace Nop.Plugin.CustomerCare.Inquiries.Privacy;

/// <summary>
/// Erases a person from inquiries and surveys, and remembers by a keyed hash that they were, so that their past doesn't come back from the store's own tables. What is open is closed first, unanswered: whoever asked is gone. Works in batches and may be repeated; twice is the same as once.
/// </summary>
public sealed class EraseRequester(IPersonalInquiries people, IErasedPeople erasedPeople, IInquiryStore store, IHostCopies copies, EraseRespondent surveys, TimeProvider clock)
{
    private const int BATCH = 50;
    private const int IDLE_ROUNDS = 3;

    /// <param name="customerId">The host's customer id; null if only the address is known.</param>
    /// <param name="email">Blank if only the account is known.</param>
    /// <returns>How many inquiries were erased.</returns>
    /// <exception cref="InvalidOperationException">Some inquiry can't be closed.</exception>
    public async Task<int> ExecuteAsync(int? customerId, string? email, CancellationToken cancellation = default)
    {
        var person = Person.Of(customerId, email);
        if (person.IsNobody)
            return 0;

        // First, so that nothing is found again in the store's tables meanwhile.
        await erasedPeople.RememberAsync(person, clock.NowUtc(), cancellation);
        await surveys.ExecuteAsync(customerId, email, cancellation);
        var erased = await EraseInquiriesAsync(person, cancellation);
        await people.EraseRestAsync(person, clock.NowUtc(), cancellation);
        return erased;
    }

    // A message may open an inquiry again, or a new one, between closing and erasing: so until nothing of the person is left.
    private async Task<int> EraseInquiriesAsync(Person person, CancellationToken cancellation)
    {
        var pseudonyms = new Pseudonyms(onePerson: true);
        var (total, idle) = (0, 0);
        while (true)
        {
            var open = await people.FindOpenAsync(person, BATCH, cancellation);
            foreach (var inquiryId in open)
                await store.AppendAsync(inquiryId, Closing(), cancellation);

            // What lies elsewhere goes first, and what came meanwhile after it: a process that ends between leaves nothing that nobody would find again.
            await copies.RemoveAsync(await people.FindCopiesAsync(person, BATCH, cancellation), cancellation);
            var batch = await people.EraseAsync(person, pseudonyms, clock.NowUtc(), BATCH, cancellation);
            await copies.RemoveAsync(batch, cancellation);
            total += batch.Inquiries;
            if (batch.Inquiries == 0 && open.Count == 0)
                return total;

            idle = batch.Inquiries == 0 ? idle + 1 : 0;
            if (idle == IDLE_ROUNDS)
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Inquiry {open[0]} can't be closed, so it isn't erased."));
        }
    }

    // The policy goes first, or the closing would count as a resolution that nobody gave.
    private InquiryEvent[] Closing()
    {
        var nowUtc = clock.NowUtc();
        return
        [
            Line(InquiryEventKind.SlaApplied, AppliedSla.None(AppliedCause.Erased).ToString(), nowUtc),
            Line(InquiryEventKind.Status, WireName.Of(InquiryStatus.Closed), nowUtc)
        ];
    }

    private static InquiryEvent Line(InquiryEventKind kind, string value, DateTime nowUtc)
    {
        return new InquiryEvent
        {
            Kind = kind,
            Value = value,
            HappenedOnUtc = nowUtc,
            RecordedOnUtc = nowUtc,
            Actor = ActorKind.System,
            SourceKey = SourceKey.Of("erased", Guid.NewGuid().ToString("N"))
        };
    }
}
