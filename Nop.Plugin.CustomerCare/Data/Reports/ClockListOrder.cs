using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>Orders of a list of clocks as SQL.</summary>
internal static class ClockListOrder
{
    private const string THEN = "c.[InquiryId], c.[Metric], c.[Cycle]";
    private const string OVER_BY = "c.[ElapsedSeconds] - c.[TargetSeconds]";

    public static string Of(ClockListSort sort, bool isDescending)
    {
        var way = isDescending ? " desc" : string.Empty;
        return sort switch
        {
            ClockListSort.Inquiry => $"c.[InquiryId]{way}, c.[Metric], c.[Cycle]",
            ClockListSort.OverBy => $"case when c.[ElapsedSeconds] is null then 1 else 0 end{way}, case when c.[ElapsedSeconds] is null then c.[OverdueOnUtc] end{(isDescending ? string.Empty : " desc")}, {OVER_BY}{way}, {THEN}",
            _ => $"case when {Column(sort)} is null then 1 else 0 end, {Column(sort)}{way}, {THEN}"
        };
    }

    private static string Column(ClockListSort sort)
    {
        return sort switch
        {
            ClockListSort.Started => "c.[StartedOnUtc]",
            ClockListSort.Due => "c.[DueOnUtc]",
            ClockListSort.Finished => "c.[FinishedOnUtc]",
            ClockListSort.Elapsed => "c.[ElapsedSeconds]",
            ClockListSort.Policy => "c.[PolicyId]",
            ClockListSort.Target => "c.[TargetSeconds]",
            ClockListSort.Agent => "i.[AgentName]",
            _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "Not an order.")
        };
    }
}
