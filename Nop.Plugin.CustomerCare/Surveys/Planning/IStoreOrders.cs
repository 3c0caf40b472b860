namespace Nop.Plugin.CustomerCare.Surveys.Planning;

/// <summary>The store's own orders, as far as they tell when they reached an event.</summary>
public interface IStoreOrders
{
    /// <summary>
    /// The events that orders placed from an instant on have reached, as the store's dates tell. The store keeps no date of completion: a completed order counts from the latest date it has, which is never
    /// later than the true one.
    /// </summary>
    /// <param name="placedFromUtc">Included.</param>
    /// <param name="afterOrderId">Orders up to this id are left out.</param>
    /// <param name="atMost">How many orders to look at.</param>
    /// <returns>The events, and the last order that was looked at; null if there are no more.</returns>
    Task<(IReadOnlyList<SurveyMoment> Moments, int? LastOrderId)> ReadMomentsAsync(DateTime placedFromUtc, int afterOrderId, int atMost, CancellationToken cancellation = default);
}
