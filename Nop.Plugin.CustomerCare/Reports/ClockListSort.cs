namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>Orders of a list of clocks; those that are equal stand by inquiry, metric and cycle, and those that lack the value stand last.</summary>
public enum ClockListSort
{
    Started,

    Due,

    Finished,

    /// <summary>By the time used.</summary>
    Elapsed,

    /// <summary>By how much the target was missed; of what nothing has finished yet, the earliest broken is taken for the worst and worse than all that is finished.</summary>
    OverBy,

    Inquiry,

    Policy,

    Target,

    Agent
}
