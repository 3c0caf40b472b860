namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>What holds for all rows of an import.</summary>
/// <param name="StoreId">The store of inquiries whose rows name none.</param>
/// <param name="RecordedOnUtc">When this store got the file, UTC, whole microseconds: rows of one file were learned at once, however long writing them takes.</param>
public sealed record ImportOrigin(int StoreId, DateTime RecordedOnUtc)
{
    /// <summary>A file that arrives at this moment.</summary>
    public static ImportOrigin Now(int storeId, TimeProvider clock)
    {
        return new ImportOrigin(storeId, clock.NowUtc());
    }
}
