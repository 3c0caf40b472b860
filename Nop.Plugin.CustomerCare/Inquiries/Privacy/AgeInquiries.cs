namespace Nop.Plugin.CustomerCare.Inquiries.Privacy;

/// <summary>Takes what leads to people out of ended inquiries that are older than the store keeps them.</summary>
public sealed class AgeInquiries(IPersonalInquiries people, IHostCopies copies, TimeProvider clock)
{
    private const int BATCH = 200;
    private const int BATCHES_A_RUN = 100;

    /// <param name="months">Since the last message; 0 keeps them for ever.</param>
    /// <returns>Whether all that is old enough is done; false where the next run goes on.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of months is negative.</exception>
    public async Task<bool> ExecuteAsync(int months, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        if (months == 0)
            return true;

        var nowUtc = clock.NowUtc();
        var pseudonyms = new Pseudonyms(onePerson: false);
        long afterId = 0;
        for (var batch = 0; batch < BATCHES_A_RUN; batch++)
        {
            // What lies elsewhere goes first, and what came meanwhile after it: a process that ends between leaves nothing that nobody would find again.
            await copies.RemoveAsync(await people.FindAgedCopiesAsync(nowUtc.AddMonths(-months), afterId, BATCH, cancellation), cancellation);
            var erased = await people.AgeAsync(nowUtc.AddMonths(-months), afterId, pseudonyms, nowUtc, BATCH, cancellation);
            await copies.RemoveAsync(erased, cancellation);
            if (erased.Inquiries < BATCH)
                return true;
            afterId = erased.LastId;
        }

        return false;
    }
}
