namespace Nop.Plugin.CustomerCare.Sla.Explanation;

/// <summary>What a policy that was attached to an inquiry means to one of its clocks.</summary>
public enum AppliedUse
{
    /// <summary>The clock is judged by it.</summary>
    Judges,

    /// <summary>Another one took its place while the clock was running.</summary>
    Replaced,

    /// <summary>It came when the clock was finished.</summary>
    TooLate,

    /// <summary>That no policy matched any more ended the clock.</summary>
    Withdrew
}
