namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>How long somebody had waited, by the wall clock, for the first reply to their latest inquiry when they answered the survey.</summary>
public enum FirstReplyGroup
{
    WithinOneHour,
    WithinThreeHours,
    WithinEightHours,
    WithinDay,
    Later,

    /// <summary>Nobody had replied by then.</summary>
    Unanswered,

    /// <summary>It was closed unanswered, or nothing was promised, so nothing was measured.</summary>
    Unmeasured,

    /// <summary>They hadn't written lately.</summary>
    NoInquiry
}
