namespace Nop.Plugin.CustomerCare.Surveys.Privacy;

/// <summary>Takes what leads to people out of surveys that are older than the store keeps them.</summary>
public sealed class AnonymiseOldAnswers(IRespondentStore respondents, TimeProvider clock)
{
    private const int BATCH = 200;
    private const int BATCHES_A_RUN = 50;

    /// <param name="months">How long they are kept; 0 for ever.</param>
    /// <returns>Whether all that is old enough is done; false where the next run goes on.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of months is negative.</exception>
    public async Task<bool> ExecuteAsync(int months, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        if (months == 0)
            return true;

        var beforeUtc = clock.GetUtcNow().UtcDateTime.AddMonths(-months);
        for (var batch = 0; batch < BATCHES_A_RUN; batch++)
            if (await respondents.AnonymiseAsync(beforeUtc, BATCH, cancellation) < BATCH)
                return true;

        return false;
    }
}
