using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>The inquiries that staff work on and forms open: logs in memory, with unique source keys as in the database.</summary>
internal sealed class MemoryDesk : IInquiryStore
{
    private readonly List<(long InquiryId, InquiryEvent Line)> _log = [];

    public List<InquiryAppend> Opened { get; } = [];

    public List<Inquiry> Inquiries { get; } = [];

    /// <summary>Whether inquiries that were opened here can be found; else only those that a test put in.</summary>
    public bool FindsOpened { get; set; }

    /// <summary>Runs before anything is stored; a test makes it fail or wait.</summary>
    public Func<CancellationToken, Task> Before { get; set; } = _ => Task.CompletedTask;

    public async Task<AppendResult> OpenAsync(InquiryAppend append, CancellationToken cancellation = default)
    {
        return (await OpenManyAsync([append], cancellation))[0];
    }

    public async Task<IReadOnlyList<AppendResult>> OpenManyAsync(IReadOnlyList<InquiryAppend> appends, CancellationToken cancellation = default)
    {
        await Before(cancellation);
        var results = new List<AppendResult>();
        foreach (var append in appends)
        {
            var known = IdOf(append.Opening.SourceKey);
            if (known is null)
                Opened.Add(append);
            var id = known ?? Inquiries.Count + Opened.Count;
            results.Add(new AppendResult(id, known is null, Add(id, append.Events)));
        }

        return results;
    }

    public async Task<AppendResult> AppendAsync(long inquiryId, IReadOnlyList<InquiryEvent> events, CancellationToken cancellation = default)
    {
        await Before(cancellation);
        return Inquiries.Any(inquiry => inquiry.Id == inquiryId)
            ? new AppendResult(inquiryId, false, Add(inquiryId, events))
            : throw new InquiryNotFoundException(inquiryId);
    }

    public async Task<int> ChangeAsync(
        IReadOnlyCollection<long> inquiryIds,
        Func<IReadOnlyDictionary<long, InquiryLog>, IEnumerable<InquiryLine>> change,
        CancellationToken cancellation = default)
    {
        await Before(cancellation);
        var logs = new Dictionary<long, InquiryLog>();
        foreach (var id in inquiryIds)
            logs[id] = new InquiryLog(await FindAsync(id, cancellation) ?? throw new InquiryNotFoundException(id), await ReadLogAsync(id, cancellation));

        return change(logs).ToList().Sum(line => Add(line.InquiryId, [line.Event]));
    }

    public Task<Inquiry?> FindAsync(long inquiryId, CancellationToken cancellation = default)
    {
        var log = LogOf(inquiryId);
        var stored = Inquiries.FirstOrDefault(inquiry => inquiry.Id == inquiryId) ?? OfOpened(inquiryId);
        return Task.FromResult(log.Count == 0 ? stored : Projected(stored, InquiryState.Of(log)));
    }

    public Task<IReadOnlyList<InquiryEvent>> ReadLogAsync(long inquiryId, CancellationToken cancellation = default)
    {
        return Task.FromResult<IReadOnlyList<InquiryEvent>>(LogOf(inquiryId));
    }

    private static Inquiry? Projected(Inquiry? stored, InquiryState state)
    {
        return stored is null
            ? null
            : stored with { Status = state.Status, Priority = state.Priority ?? stored.Priority, MergedIntoId = state.MergedIntoId, IsSpam = state.IsSpam, WaitingSinceOnUtc = state.WaitingSinceOnUtc };
    }

    private Inquiry? OfOpened(long inquiryId)
    {
        return FindsOpened && Opened.ElementAtOrDefault((int)inquiryId - Inquiries.Count - 1)?.Opening is { } opening
            ? new Inquiry
            {
                Id = inquiryId,
                SourceKey = opening.SourceKey,
                ThreadToken = "0123456789abcdef",
                Channel = opening.Channel,
                StoreId = opening.StoreId,
                VendorId = opening.VendorId,
                RequesterEmail = opening.RequesterEmail,
                Subject = opening.Subject
            }
            : null;
    }

    private List<InquiryEvent> LogOf(long inquiryId)
    {
        return [.. _log.Where(entry => entry.InquiryId == inquiryId).Select(entry => entry.Line)];
    }

    private long? IdOf(string sourceKey)
    {
        if (Inquiries.Find(inquiry => inquiry.SourceKey == sourceKey) is { } stored)
            return stored.Id;

        var index = Opened.FindIndex(one => one.Opening.SourceKey == sourceKey);
        return index < 0 ? null : Inquiries.Count + index + 1;
    }

    private int Add(long inquiryId, IReadOnlyList<InquiryEvent> events)
    {
        var fresh = events.Where(line => _log.TrueForAll(entry => entry.Line.SourceKey != line.SourceKey)).ToList();
        _log.AddRange(fresh.Select((line, place) => (inquiryId, line with { Id = _log.Count + place + 1 })));
        return fresh.Count;
    }
}
