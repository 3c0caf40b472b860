namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Reads an inquiry's log together with those of the inquiries that were merged into it.</summary>
public sealed class ReadConversation(IInquiryStore store)
{
    /// <summary>The logs by the number of their inquiry, the inquiry's own first; those in order of recording.</summary>
    public async Task<IReadOnlyList<KeyValuePair<long, IReadOnlyList<InquiryEvent>>>> ExecuteAsync(long inquiryId, CancellationToken cancellation = default)
    {
        var logs = new List<KeyValuePair<long, IReadOnlyList<InquiryEvent>>>();
        var open = new Queue<long>([inquiryId]);
        while (open.TryDequeue(out var id))
        {
            if (logs.Exists(known => known.Key == id))
                continue;

            var log = await store.ReadLogAsync(id, cancellation);
            logs.Add(KeyValuePair.Create(id, log));
            foreach (var absorbed in log.Where(line => line.Kind == InquiryEventKind.Absorbed))
                open.Enqueue(Absorption.Of(absorbed).InquiryId);
        }

        return logs;
    }
}
