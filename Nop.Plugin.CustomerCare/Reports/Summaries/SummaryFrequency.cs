namespace Nop.Plugin.CustomerCare.Reports.Summaries;

/// <summary>How often managers get a summary by mail.</summary>
public enum SummaryFrequency
{
    Off,

    /// <summary>Each day, about the day before.</summary>
    Daily,

    /// <summary>On one day of the week, about the seven days before it.</summary>
    Weekly
}
