using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla.Promises;

/// <summary>What a requester who waits may be told about when they will hear.</summary>
/// <param name="DueOnUtc">The deadline of the next answer, UTC; null where none is promised.</param>
/// <param name="IsLate">Whether that deadline has passed.</param>
public sealed record Outlook(DateTime? DueOnUtc, bool IsLate)
{
    /// <summary>As of this instant, by the clock that runs for the message that waits; null if none waits, and for spam.</summary>
    /// <param name="nowUtc">UTC.</param>
    /// <exception cref="KeyNotFoundException">The log names a version that the catalog doesn't have.</exception>
    /// <exception cref="FormatException">The log holds a value that isn't readable.</exception>
    public static Outlook? Of(InquiryLog inquiry, SlaCatalog catalog, DateTime nowUtc)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        if (inquiry.Inquiry is { WaitingSinceOnUtc: null } or { IsSpam: true })
            return null;

        var clock = SlaProjection.Project(inquiry.Log, catalog)
            .FirstOrDefault(clock => clock is { FinishedOnUtc: null, Metric: SlaMetric.FirstResponse or SlaMetric.NextResponse });
        return new Outlook(clock?.DueOnUtc, clock?.DueOnUtc <= nowUtc);
    }
}
