namespace Nop.Plugin.CustomerCare.Surveys.Planning;

/// <summary>Notes the events of orders that nobody told us of: from before the installation, or while the plugin could not take note.</summary>
public sealed class RecoverMoments(IStoreOrders orders, ISurveyMoments moments, TimeProvider clock)
{
    private const int BATCH = 500;

    /// <param name="placedFromUtc">Older orders aren't looked at.</param>
    public async Task ExecuteAsync(DateTime placedFromUtc, CancellationToken cancellation = default)
    {
        var after = 0;
        while (await orders.ReadMomentsAsync(placedFromUtc, after, BATCH, cancellation) is { LastOrderId: { } last } found)
        {
            await moments.RecordAsync(found.Moments, clock.GetUtcNow().UtcDateTime, cancellation);
            after = last;
        }
    }
}
