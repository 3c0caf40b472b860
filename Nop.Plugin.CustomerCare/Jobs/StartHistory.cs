namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>Begins to fill in, or to count, a store's past, unless that is under way already.</summary>
public sealed class StartHistory(IJobStore jobs)
{
    /// <param name="months">How far back; out of bounds is the nearest bound.</param>
    /// <param name="openDays">See <see cref="HistoryJobParameters.OpenDays"/>; out of bounds is the nearest bound.</param>
    /// <param name="createdBy">Who wants it, as shown to people.</param>
    /// <returns>The job's id: of the one under way, if there is one.</returns>
    public async Task<long> ExecuteAsync(int months, int openDays, bool isPreview, string? createdBy, CancellationToken cancellation = default)
    {
        var newest = await jobs.ReadNewestAsync(HistoryJob.KindName, 1, cancellation);
        if (newest is [{ IsFinished: false } underWay])
            return underWay.Id;

        var parameters = new HistoryJobParameters(
            Math.Clamp(months, 1, HistoryJobParameters.GREATEST_MONTHS), Math.Clamp(openDays, 0, HistoryJobParameters.GREATEST_DAYS), isPreview);
        return await jobs.CreateAsync(new NewJob(HistoryJob.KindName, "History", JobState.Waiting, parameters.Write(), createdBy), cancellation);
    }
}
