namespace Nop.Plugin.CustomerCare.Public.Answered;

/// <summary>Names of the fields of the page "I answered this".</summary>
public static class AnsweredFields
{
    public const string STATE = "form";

    /// <summary>A field that people don't see; machines that fill everything in do.</summary>
    public const string TRAP = "homepage";
}
