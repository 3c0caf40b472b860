namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>Why a policy version was attached.</summary>
public enum AppliedCause
{
    /// <summary>The inquiry came in.</summary>
    Opened,

    /// <summary>A manager changed policies or calendars.</summary>
    Edited,

    /// <summary>The inquiry's priority changed.</summary>
    Priority,

    /// <summary>The requester was erased while the inquiry was open: nothing that still ran is measured.</summary>
    Erased
}
