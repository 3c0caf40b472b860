using Nop.Plugin.CustomerCare.Inquiries.Intake;

namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>
/// Stores the rows of one batch. Those that open their inquiry go through the intake, which attaches the policy that holds now; the others find their inquiry
/// open. Rows that are in the log already change nothing, so a batch may be written again.
/// </summary>
public sealed class WriteImportBatch(OpenInquiry open, IInquiryStore store)
{
    internal async Task<ImportResult> ExecuteAsync(ImportBatch batch, ImportScan scan, ImportOrigin origin, CancellationToken cancellation)
    {
        var openings = new List<InquiryAppend>();
        var additions = new List<InquiryAppend>();
        foreach (var rows in batch.Inquiries)
        {
            var opening = rows.FirstOrDefault(scan.Opens);
            var events = rows.Select(row => row.ToEvent(origin.RecordedOnUtc)).DistinctBy(line => line.SourceKey).ToList();
            (opening is null ? additions : openings).Add(new InquiryAppend(scan.Opening(opening ?? rows[0], origin.StoreId), events));
        }

        var opened = openings.Count > 0 ? await open.ExecuteAsync(openings, cancellation) : [];
        var added = additions.Count > 0 ? await store.OpenManyAsync(additions, cancellation) : [];
        return Sum(batch, openings.Zip(opened).Concat(additions.Zip(added)).ToList());
    }

    private static ImportResult Sum(ImportBatch batch, List<(InquiryAppend Append, AppendResult Result)> written)
    {
        // The intake adds a line of its own for the policy; it is none of the file's.
        var added = written.Sum(inquiry => Math.Min(inquiry.Result.EventsAdded, inquiry.Append.Events.Count));
        return new ImportResult(written.Count(inquiry => inquiry.Result.Opened), added, batch.Rows - added, 0);
    }
}
