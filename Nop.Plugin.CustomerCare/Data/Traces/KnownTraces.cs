using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;

namespace Nop.Plugin.CustomerCare.Data.Traces;

/// <summary>Tells what is recorded already, under its key, as a stray reply, or by one of its mails; and what stays away because whoever it concerns was erased since.</summary>
public sealed class KnownTraces(StoreDatabase database, IErasedPeople erased) : IKnownTraces
{
    public async Task<IReadOnlySet<string>> FindAsync(IReadOnlyCollection<FoundTrace> traces, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var keys = traces.Select(trace => trace.SourceKey).Distinct().ToList();
        var known = new HashSet<string>(StringComparer.Ordinal);
        known.UnionWith((await ReadAsync<string, string>(session, "[SourceKey]", "CustomerCareInquiryEvent", keys, cancellation)).Select(key => key.Trim()));
        known.UnionWith((await ReadAsync<string, string>(session, "[SourceKey]", "CustomerCareStrayReply", keys, cancellation)).Select(key => key.Trim()));

        var mails = (await ReadAsync<int, int>(session, "[QueuedEmailId]", "CustomerCareInquiryMail", [.. traces.SelectMany(trace => trace.QueuedEmailIds).Distinct()], cancellation)).ToHashSet();
        known.UnionWith(traces.Where(trace => trace.QueuedEmailIds.Any(mails.Contains)).Select(trace => trace.SourceKey));

        var people = await erased.FindAsync([.. traces.Select(trace => trace.Requester).Where(person => !person.IsNobody).Distinct()], cancellation);
        known.UnionWith(traces.Where(trace => people.TryGetValue(trace.Requester, out var erasedOnUtc) && trace.HappenedOnUtc <= erasedOnUtc).Select(trace => trace.SourceKey));
        return known;
    }

    private static async Task<List<TValue>> ReadAsync<TKey, TValue>(StoreSession session, string column, string table, IReadOnlyCollection<TKey> values, CancellationToken cancellation)
    {
        var found = new List<TValue>();
        foreach (var some in values.Chunk(session.Engine.ParametersAStatement - 10))
        {
            var parameters = new SqlParameters();
            found.AddRange(await session.QueryAsync<TValue>($"select {column} from [{table}] where {session.Engine.In(column, "value", some, parameters)}", parameters, cancellation));
        }

        return found;
    }
}
