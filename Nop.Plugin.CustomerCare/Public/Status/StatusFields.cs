namespace Nop.Plugin.CustomerCare.Public.Status;

/// <summary>Names of the fields of an inquiry's page.</summary>
public static class StatusFields
{
    public const string STATE = "form";
    public const string MESSAGE = "message";

    /// <summary>In the page's address: what has just been done.</summary>
    public const string DONE = "done";

    public const string WRITTEN = "written";
    public const string SOLVED = "solved";

    /// <summary>A field that people don't see; machines that fill everything in do.</summary>
    public const string TRAP = "homepage";
}
