namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>Where a job stands.</summary>
public enum JobState
{
    /// <summary>Prepared and shown to somebody who hasn't confirmed it.</summary>
    Draft,

    /// <summary>Confirmed and not begun.</summary>
    Waiting,

    /// <summary>Begun; between two slices too.</summary>
    Running,

    /// <summary>Ended as it was meant to.</summary>
    Done,

    /// <summary>Ended by an error or refused; says which.</summary>
    Failed,

    /// <summary>Ended by somebody's wish. What it had done stays.</summary>
    Cancelled
}
