namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>Who tells us something, and which stores they may speak of.</summary>
/// <param name="Namespace">See <see cref="ApiKey.Namespace"/>.</param>
/// <param name="StoreId">The only store they may name; null for all.</param>
/// <param name="DefaultStoreId">The store of what names none.</param>
/// <param name="Stores">The stores there are.</param>
public sealed record ApiOrigin(string Namespace, int? StoreId, int DefaultStoreId, IReadOnlyCollection<int> Stores)
{
    public bool MayName(int storeId)
    {
        return StoreId is { } only ? only == storeId : Stores.Contains(storeId);
    }

    /// <summary>Whether an inquiry of that store is theirs to write to.</summary>
    public bool Reaches(Inquiry inquiry)
    {
        return StoreId is null || StoreId == inquiry.StoreId;
    }
}
