namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>What a score says of the person who gave it.</summary>
public enum ScoreGroup
{
    Detractor,
    Passive,
    Promoter
}
