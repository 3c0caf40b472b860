namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>What the stores want recorded, and what it takes to understand their tables.</summary>
/// <param name="Stores">By the host's id; at least one.</param>
/// <param name="FirstStoreId">Stands in for a store that nobody knows any more.</param>
/// <param name="StaffIds">The host's customer ids of those who may answer inquiries.</param>
public sealed record RecoveryTerms(IReadOnlyDictionary<int, DoorTerms> Stores, int FirstStoreId, ContactMailFacts Mails, IReadOnlySet<int> StaffIds)
{
    /// <summary>The store itself, or the first one where it is gone.</summary>
    public int KnownStore(int storeId)
    {
        return Stores.ContainsKey(storeId) ? storeId : FirstStoreId;
    }

    public DoorTerms Of(int storeId)
    {
        return Stores[KnownStore(storeId)];
    }
}
