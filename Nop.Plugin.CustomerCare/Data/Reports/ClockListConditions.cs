using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>A list of clocks as SQL: the report's conditions and what is shown of it, each as <see cref="MetricFigures"/> counts it.</summary>
internal static class ClockListConditions
{
    private const string IS_OPEN = "c.[State] in (@running, @paused)";
    private const string IS_OVERDUE = IS_OPEN + " and c.[ExcusedOnUtc] is null and c.[OverdueOnUtc] <= @now";
    private const string IS_BREACHED = "c.[State] = @breached and c.[ExcusedOnUtc] is null";

    // Before the first response the clock of the next one runs beside it.
    private const string NO_FIRST_OPEN =
        "not exists (select 1 from [CustomerCareSlaClock] o where o.[InquiryId] = c.[InquiryId] and o.[Metric] = @first and o.[State] in (@running, @paused))";

    /// <param name="nowUtc">The instant at which open clocks are overdue or not, UTC.</param>
    /// <param name="parameters">Gets the values.</param>
    /// <param name="sort">What it is ordered by: only the agent's name needs the inquiries, where the filter doesn't.</param>
    public static string FromWhere(Engine engine, ClockListFilter filter, DateTime nowUtc, SqlParameters parameters, ClockListSort sort = ClockListSort.Started)
    {
        var conditions = new ReportConditions(engine, filter.FromUtc, filter.ToUtc, filter.Report, parameters);
        InboxConditions.AddClockStates(parameters);
        parameters["met"] = WireName.Of(ClockState.Met);
        parameters["breached"] = WireName.Of(ClockState.Breached);
        parameters["ended"] = WireName.Of(ClockState.Ended);
        parameters["now"] = nowUtc;
        parameters["first"] = WireName.Of(SlaMetric.FirstResponse);
        parameters["next"] = WireName.Of(SlaMetric.NextResponse);
        if (filter.Metric is { } metric)
        {
            parameters["metric"] = WireName.Of(metric);
            conditions.And("c.[Metric] = @metric");
        }

        if (Of(filter.Show) is { } shown)
            conditions.And($"({shown})");
        if (filter.Band is { OverHours: { } over })
            conditions.And($"c.[FinishedOnUtc] >= {End(engine, over)}");
        if (filter.Band is { UpToHours: { } upTo })
            conditions.And($"c.[FinishedOnUtc] < {End(engine, upTo)}");
        return sort == ClockListSort.Agent ? conditions.FromBothWhere : conditions.FromWhere;
    }

    private static string? Of(ClockShow show)
    {
        return show switch
        {
            ClockShow.All => null,
            ClockShow.Measured => $"c.[State] = @met or {IS_BREACHED}",
            ClockShow.Met => "c.[State] = @met",
            ClockShow.Breached => IS_BREACHED,
            ClockShow.Open => IS_OPEN,
            ClockShow.OpenOverdue => IS_OVERDUE,
            ClockShow.Ended => "c.[State] = @ended",
            ClockShow.Excused => "c.[ExcusedOnUtc] is not null",
            ClockShow.Judged => $"c.[State] = @met or {IS_BREACHED} or {IS_OVERDUE}",
            ClockShow.Broken => $"c.[ExcusedOnUtc] is not null or {IS_BREACHED} or {IS_OVERDUE}",
            ClockShow.Unanswered => $"{IS_OVERDUE} and (c.[Metric] = @first or c.[Metric] = @next and {NO_FIRST_OPEN})",
            _ => throw new ArgumentOutOfRangeException(nameof(show), show, "Not shown.")
        };
    }

    // Whole seconds, rounded down: the first instant that is too late is one second after the hours.
    private static string End(Engine engine, int hours)
    {
        return engine.SecondsLater("c.[StartedOnUtc]", hours * 3600L + 1);
    }
}
