namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>What an import does with a file that has bad rows.</summary>
public enum ImportOnError
{
    /// <summary>Nothing of it is imported.</summary>
    Refuse,

    /// <summary>The good rows are imported.</summary>
    Skip
}
