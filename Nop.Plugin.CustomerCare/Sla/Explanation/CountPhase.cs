namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>What a stretch of counted time is to a clock.</summary>
public enum CountPhase
{
    /// <summary>It was used, within the target.</summary>
    Used,

    /// <summary>It was used after the deadline.</summary>
    Over,

    /// <summary>It leads on to the deadline, but the clock was finished before, or hasn't got there yet.</summary>
    Left
}
