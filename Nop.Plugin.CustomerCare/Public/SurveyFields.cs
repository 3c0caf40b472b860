namespace Nop.Plugin.CustomerCare.Public;

/// <summary>Names of the fields of a survey's forms.</summary>
public static class SurveyFields
{
    public const string STATE = "form";
    public const string SCORE = "score";
    public const string COMMENT = "comment";
    public const string CHANNEL = "channel";
    public const string SKIP = "skip";

    /// <summary>A field that people don't see; machines that fill everything in do.</summary>
    public const string TRAP = "homepage";
}
