namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>A period in which people answered and were served.</summary>
/// <param name="FromUtc">Inclusive, UTC.</param>
/// <param name="ToUtc">Exclusive, UTC.</param>
/// <param name="StoreId">Whose answers and inquiries; null for all stores. What people bought is counted in all of them.</param>
public sealed record LoyaltyScope(DateTime FromUtc, DateTime ToUtc, int? StoreId)
{
    /// <summary>How far back before an answer an inquiry is looked for, and how long people are followed after it: days.</summary>
    public const int DAYS = 90;
}
