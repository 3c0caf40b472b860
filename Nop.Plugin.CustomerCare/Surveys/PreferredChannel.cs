namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>How a person likes to be contacted.</summary>
public enum PreferredChannel
{
    Email,
    Phone,
    Chat,
    Social,

    /// <summary>Rather not at all.</summary>
    None
}
