namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>Derives everything that is kept about inquiries from their logs once more, some hundred inquiries at a time.</summary>
public interface IInquiryRebuild
{
    /// <summary>How many inquiries there are and the greatest id; later ones need no rebuilding.</summary>
    Task<InquiryScope> MeasureAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Rebuilds the next inquiries after an id, in order of ids, in one transaction. Rows that were right stay untouched. An inquiry whose log can't be read is
    /// left as it is and reported.
    /// </summary>
    /// <param name="lastId">The last one to rebuild.</param>
    /// <returns>What was done; null if nothing was left to do.</returns>
    Task<RebuildStep?> ExecuteAsync(long afterId, long lastId, CancellationToken cancellation = default);
}
