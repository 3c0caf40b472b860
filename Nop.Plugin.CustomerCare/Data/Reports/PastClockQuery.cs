using System.Data.Common;
using System.Runtime.CompilerServices;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.WhatIf;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>Reads clocks with what another reckoning of them needs; their pauses from the logs, and only of inquiries that ever waited for somebody else.</summary>
public sealed class PastClockQuery(IReportDatabase database) : IPastClocks
{
    private const string Columns =
        "c.[InquiryId], c.[Cycle], c.[State], c.[StartedOnUtc], c.[OverdueOnUtc], c.[ElapsedSeconds], c.[ExcusedOnUtc], c.[FinishedOnUtc], c.[PausedOnUtc], "
        + "c.[CalendarId], c.[TargetSeconds], c.[TargetTime]";

    private static readonly Dictionary<(long, int), IReadOnlyList<ClosedSpan>> NoPauses = [];

    public async IAsyncEnumerable<PastClock> ReadAsync(
        SlaMetric metric,
        DateTime fromUtc,
        DateTime toUtc,
        ReportFilter filter,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters { ["metric"] = WireName.Of(metric) };
        var clocks = $"{new ReportConditions(session.Engine, fromUtc, toUtc, filter, parameters).FromWhere} and c.[Metric] = @metric";
        var pauses = metric == SlaMetric.FirstResponse ? NoPauses : await PausesAsync(session, metric, clocks, parameters, cancellation);
        foreach (var clock in await session.ReadAsync($"select {Columns} {clocks}", parameters, reader => Read(reader, metric, pauses), cancellation))
            yield return clock;
    }

    private static async Task<Dictionary<(long InquiryId, int Cycle), IReadOnlyList<ClosedSpan>>> PausesAsync(
        StoreSession session,
        SlaMetric metric,
        string clocks,
        SqlParameters parameters,
        CancellationToken cancellation)
    {
        parameters["status"] = WireName.Of(InquiryEventKind.Status);
        parameters["pending"] = WireName.Of(InquiryStatus.Pending);
        parameters["hold"] = WireName.Of(InquiryStatus.OnHold);
        var waited =
            $"select c.[InquiryId] {clocks} and exists (select 1 from [CustomerCareInquiryEvent] p where p.[InquiryId] = c.[InquiryId] and p.[Kind] = @status and p.[Value] in (@pending, @hold))";
        var found = new Dictionary<(long, int), IReadOnlyList<ClosedSpan>>();
        foreach (var log in await EventLog.ReadOfAsync(session, waited, parameters, cancellation))
            foreach (var span in ClockSpan.ReadAll(LogOrder.Read(log)).Where(span => span.Metric == metric && span.Pauses.Count > 0))
                found[(log.Key, span.Cycle)] = span.Pauses;

        return found;
    }

    private static PastClock Read(DbDataReader reader, SlaMetric metric, Dictionary<(long InquiryId, int Cycle), IReadOnlyList<ClosedSpan>> pauses)
    {
        var excused = reader.Instant(6);
        var recorded = new ReportedClock(
            metric,
            WireName.Parse<ClockState>(reader.GetString(2)),
            reader.GetDateTime(3).AsUtc(),
            reader.Instant(4),
            reader.LongNumber(5),
            excused is not null);
        return new PastClock(
            recorded,
            reader.Instant(7),
            reader.Instant(8),
            excused,
            reader.GetInt32(9),
            reader.GetInt64(10),
            WireName.Parse<TargetTime>(reader.GetString(11)),
            pauses.GetValueOrDefault((reader.GetInt64(0), reader.GetInt32(1)), []));
    }
}
