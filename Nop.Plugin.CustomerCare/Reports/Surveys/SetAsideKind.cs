namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>What isn't counted, and why.</summary>
public enum SetAsideKind
{
    /// <summary>A form that a machine may have sent.</summary>
    Suspect,

    /// <summary>A link was opened, but no answer came.</summary>
    Intent,

    /// <summary>Staff took the answer out.</summary>
    Invalid
}
