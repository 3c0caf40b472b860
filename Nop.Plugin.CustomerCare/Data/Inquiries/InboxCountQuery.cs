using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Counts the parts of the inbox in one statement that reads the open inquiries once.</summary>
public sealed class InboxCountQuery(StoreDatabase database, TimeProvider clock)
{
    private static readonly InboxView[] Counted = [.. Enum.GetValues<InboxView>().Where(view => view != InboxView.All)];

    /// <summary>Each number is that of the list with the same filter and that part.</summary>
    /// <param name="filter">Its own part doesn't matter.</param>
    /// <param name="scope">Who looks, and which day it is; its part doesn't matter.</param>
    public async Task<InboxCounts> ExecuteAsync(InquiryListFilter filter, InboxScope scope, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(scope);
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters();
        var open = filter with { Inbox = scope with { View = InboxView.Open } };
        var where = new InquiryConditions(session.Engine, open, clock.GetUtcNow().UtcDateTime, parameters).Where;

        var parts = string.Join(", ", Counted.Select((view, index) => $"{InboxConditions.Flag(view)} as [n{index}]"));
        var sums = string.Join(", ", Counted.Select((_, index) => $"sum(t.[n{index}])"));
        var rows = await session.ReadAsync($"select {sums} from (select {parts} from [CustomerCareInquiry] i{InboxConditions.JoinBroken}{where}) t", parameters, Read, cancellation);
        return new InboxCounts(rows[0]);
    }

    private static IReadOnlyDictionary<InboxView, int> Read(System.Data.Common.DbDataReader reader)
    {
        return Counted.Select((view, index) => (view, index)).ToDictionary(
            counted => counted.view,
            counted => reader.IsDBNull(counted.index) ? 0 : Convert.ToInt32(reader.GetValue(counted.index), System.Globalization.CultureInfo.InvariantCulture));
    }
}
