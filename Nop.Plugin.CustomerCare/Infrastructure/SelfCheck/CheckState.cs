namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>How a checked thing stands.</summary>
public enum CheckState
{
    Ok,

    /// <summary>It works, or will, but somebody should look.</summary>
    Attention,

    /// <summary>Something doesn't work until somebody mends it.</summary>
    Fault
}
