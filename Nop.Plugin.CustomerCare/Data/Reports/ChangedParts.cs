using System.Globalization;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Reporting;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>Finds the parts of a period in which a clock may have changed since a mark: one whose inquiry's log has grown, or whose promise broke while nobody did anything.</summary>
/// <param name="margin">So many lines before the newest count as new, too: a line takes its number before it is visible.</param>
internal sealed class ChangedParts(IReportDatabase database, int margin)
{
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(5);

    public async Task<LogMark> MarkAsync(DateTime nowUtc, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters { ["settled"] = nowUtc - Settled, ["skip"] = 0, ["take"] = 1 };
        var last = await session.FirstAsync<long>($"select [Id] from [CustomerCareInquiryEvent] where [RecordedOnUtc] < @settled order by [Id] desc{session.Engine.Page}", parameters, cancellation);
        return new LogMark(Math.Max(0, last - margin), nowUtc);
    }

    /// <param name="boundsUtc">Where each part begins, UTC, in order, at least one.</param>
    /// <param name="toUtc">Where the last ends, exclusive, UTC.</param>
    /// <param name="nowUtc">Until when broken promises are looked for, inclusive, UTC.</param>
    public async Task<IReadOnlySet<int>> SinceAsync(LogMark mark, IReadOnlyList<DateTime> boundsUtc, DateTime toUtc, DateTime nowUtc, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters { ["from"] = boundsUtc[0], ["to"] = toUtc, ["mark"] = mark.EventId, ["before"] = mark.OnUtc, ["now"] = nowUtc };
        InboxConditions.AddClockStates(parameters);
        var part = PeriodParts.Of(boundsUtc, parameters);
        return (await session.ReadAsync(
            $"""
            select {part} from [CustomerCareInquiryEvent] e join [CustomerCareSlaClock] c on c.[InquiryId] = e.[InquiryId]
            where e.[Id] > @mark and c.[StartedOnUtc] >= @from and c.[StartedOnUtc] < @to
            union
            select {part} from [CustomerCareSlaClock] c
            where c.[State] in (@running, @paused) and c.[OverdueOnUtc] > @before and c.[OverdueOnUtc] <= @now and c.[StartedOnUtc] >= @from and c.[StartedOnUtc] < @to
            """,
            parameters,
            reader => Convert.ToInt32(reader.GetValue(0), CultureInfo.InvariantCulture),
            cancellation)).ToHashSet();
    }
}
