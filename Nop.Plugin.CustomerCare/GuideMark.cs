namespace Nop.Plugin.CustomerCare;

/// <summary>What became of a step of the first-run guide.</summary>
public enum GuideMark
{
    None,

    Done,

    Skipped
}
