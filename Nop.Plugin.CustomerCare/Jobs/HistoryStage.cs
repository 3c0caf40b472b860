namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>Where filling in a store's past stands. Everything that was asked comes before everything that was answered, since in a store that was moved from elsewhere ids needn't follow the time.</summary>
public enum HistoryStage
{
    Questions,
    Answers,
    Closing
}
