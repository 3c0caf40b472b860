namespace Nop.Plugin.CustomerCare.Reports.Contacts;

/// <summary>Where the report finds inquiries that were answered.</summary>
public interface IRepliedInquiries
{
    /// <summary>All that have a reply in the period, in order of their numbers, each with all that may be a contact from the period's beginning on.</summary>
    /// <param name="fromUtc">Inclusive, UTC.</param>
    /// <param name="toUtc">Exclusive, UTC.</param>
    /// <param name="filter">Of which inquiries; of their clocks, one at least must be as it asks.</param>
    /// <param name="hours">How long after the last reply other inquiries are looked for.</param>
    IAsyncEnumerable<RepliedInquiry> ReadAsync(DateTime fromUtc, DateTime toUtc, ReportFilter filter, TimeSpan hours, CancellationToken cancellation = default);

    /// <summary>One inquiry with all that may be a contact after any of its replies; null if there is none with that number.</summary>
    Task<RepliedInquiry?> FindAsync(long inquiryId, TimeSpan hours, CancellationToken cancellation = default);
}
