namespace Nop.Plugin.CustomerCare.Reports.Contacts;

/// <summary>Which figure of the report a list shows. The last four list inquiries, each by its first reply.</summary>
public enum ReplyShow
{
    Repeated,

    /// <summary>Replies of which it is known whether they were enough.</summary>
    Judged,

    NotKnownYet,

    Continued,

    ResolvedAtFirst,

    /// <summary>Ended inquiries of which it is known whether one answer was enough.</summary>
    JudgedAtFirst,

    ResolutionNotKnownYet,

    NotEnded
}
