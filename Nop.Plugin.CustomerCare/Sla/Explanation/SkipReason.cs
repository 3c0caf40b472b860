namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>Why a local date was open less, or otherwise, than days usually are.</summary>
public enum SkipReason
{
    /// <summary>The weekly hours have none on its weekday.</summary>
    ClosedWeekday,

    /// <summary>A holiday without hours of its own.</summary>
    Holiday,

    /// <summary>Hours were given for that date, or it was closed by them.</summary>
    Override,

    /// <summary>A break was cut out of its hours.</summary>
    Break
}
