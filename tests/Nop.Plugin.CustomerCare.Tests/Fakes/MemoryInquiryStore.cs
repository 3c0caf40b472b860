using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Import;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>Keeps logs in memory by the rules of the database: unique source keys, many appends all or nothing.</summary>
internal sealed class MemoryInquiryStore : IInquiryStore, IOpenedInquiries
{
    private readonly List<(NewInquiry Opening, List<InquiryEvent> Log)> _inquiries = [];
    private long _lastId;
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    public IReadOnlyList<(NewInquiry Opening, List<InquiryEvent> Log)> Inquiries => _inquiries;

    /// <summary>Called before each transaction; what it throws undoes it.</summary>
    public Action? BeforeTransaction { get; set; }

    public int LongestTransaction { get; private set; }

    public async Task<AppendResult> OpenAsync(InquiryAppend append, CancellationToken cancellation = default)
    {
        return (await OpenManyAsync([append], cancellation))[0];
    }

    public Task<IReadOnlyList<AppendResult>> OpenManyAsync(IReadOnlyList<InquiryAppend> appends, CancellationToken cancellation = default)
    {
        BeforeTransaction?.Invoke();
        LongestTransaction = Math.Max(LongestTransaction, appends.Count);
        return Task.FromResult<IReadOnlyList<AppendResult>>([.. appends.Select(Open)]);
    }

    public Task<AppendResult> AppendAsync(long inquiryId, IReadOnlyList<InquiryEvent> events, CancellationToken cancellation = default)
    {
        return Task.FromResult(new AppendResult(inquiryId, false, Add((int)inquiryId - 1, events)));
    }

    public Task<int> ChangeAsync(
        IReadOnlyCollection<long> inquiryIds,
        Func<IReadOnlyDictionary<long, InquiryLog>, IEnumerable<InquiryLine>> change,
        CancellationToken cancellation = default)
    {
        throw new NotSupportedException();
    }

    public Task<Inquiry?> FindAsync(long inquiryId, CancellationToken cancellation = default)
    {
        throw new NotSupportedException();
    }

    public Task<IReadOnlyList<InquiryEvent>> ReadLogAsync(long inquiryId, CancellationToken cancellation = default)
    {
        return Task.FromResult<IReadOnlyList<InquiryEvent>>(_inquiries[(int)inquiryId - 1].Log);
    }

    public Task<IReadOnlyDictionary<string, DateTime>> FindAsync(IReadOnlyCollection<string> sourceKeys, CancellationToken cancellation = default)
    {
        return Task.FromResult<IReadOnlyDictionary<string, DateTime>>(_inquiries
            .Where(inquiry => sourceKeys.Contains(inquiry.Opening.SourceKey))
            .ToDictionary(inquiry => inquiry.Opening.SourceKey, inquiry => InquiryState.Of(inquiry.Log).CreatedOnUtc!.Value));
    }

    /// <summary>Everything that is stored, by inquiry, in reading order, without the order of recording.</summary>
    public IReadOnlyList<string> Contents()
    {
        return
        [
            .. _inquiries.OrderBy(inquiry => inquiry.Opening.ExternalKey, StringComparer.Ordinal).SelectMany(inquiry =>
                LogOrder.Read(inquiry.Log).Select(line => (line with { Id = 0 }).ToString()).Prepend(inquiry.Opening.ToString()))
        ];
    }

    private AppendResult Open(InquiryAppend append)
    {
        var index = _inquiries.FindIndex(inquiry => inquiry.Opening.SourceKey == append.Opening.SourceKey);
        var isNew = index < 0;
        if (isNew && append.Events.All(line => line.Kind != InquiryEventKind.CustomerMessage))
            throw new ArgumentException($"Inquiry {append.Opening.ExternalKey} is opened without a customer message.", nameof(append));
        if (isNew)
            _inquiries.Add((append.Opening, []));

        index = isNew ? _inquiries.Count - 1 : index;
        return new AppendResult(index + 1, isNew, Add(index, append.Events));
    }

    private int Add(int index, IReadOnlyList<InquiryEvent> events)
    {
        var fresh = events.Where(line => _keys.Add(line.SourceKey)).Select(line => line with { Id = ++_lastId }).ToList();
        _inquiries[index].Log.AddRange(fresh);
        return fresh.Count;
    }
}
