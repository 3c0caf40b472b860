namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>The inquiries that an edit of policies or calendars may concern: those that are open, and those with a clock that runs or is paused; never spam, never merged ones.</summary>
public interface IUnfinishedInquiries
{
    Task<InquiryScope> MeasureAsync(CancellationToken cancellation = default);

    /// <summary>The next ones after an id up to the last one given, in order of their ids; none at the end.</summary>
    Task<IReadOnlyList<UnfinishedInquiry>> ReadNextAsync(long afterId, long lastId, int count, CancellationToken cancellation = default);
}
