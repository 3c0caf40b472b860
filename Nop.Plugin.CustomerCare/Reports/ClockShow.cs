namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>Which clocks of a report to list. Each but <see cref="All"/>, <see cref="Broken"/> and <see cref="Unanswered"/> has as many rows as the figure of that name in <see cref="MetricFigures"/>.</summary>
public enum ClockShow
{
    All,

    Measured,

    Met,

    Breached,

    Open,

    OpenOverdue,

    Ended,

    Excused,

    /// <summary>What the attainment is a share of.</summary>
    Judged,

    /// <summary>Every broken promise: finished too late, overdue, or excused.</summary>
    Broken,

    /// <summary>Overdue first and next responses, each inquiry once.</summary>
    Unanswered
}
