namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>What had become of the promise of a first reply to somebody's latest inquiry when they answered the survey.</summary>
public enum PromiseGroup
{
    Kept,

    /// <summary>Excused ones too: the customer waited all the same.</summary>
    Broken,

    /// <summary>Nobody had replied and there was time left, it was closed unanswered, or nothing was promised.</summary>
    Undecided,

    /// <summary>They hadn't written lately.</summary>
    NoInquiry
}
