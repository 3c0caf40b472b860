using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Reads many inquiries by their numbers.</summary>
public sealed class InquiryFactsQuery(StoreDatabase database)
{
    /// <summary>Those that there are, by number.</summary>
    /// <param name="ids">Some hundred at most.</param>
    public async Task<IReadOnlyDictionary<long, Inquiry>> ReadAsync(IReadOnlyCollection<long> ids, CancellationToken cancellation = default)
    {
        if (ids.Count == 0)
            return new Dictionary<long, Inquiry>();

        await using var session = await database.OpenAsync(cancellation);
        return (await InquiryTable.ReadAsync(session, [.. ids.Distinct()], cancellation)).ToDictionary(inquiry => inquiry.Id);
    }
}
