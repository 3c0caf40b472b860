namespace Nop.Plugin.CustomerCare.Reports.Contacts;

/// <summary>An answered inquiry.</summary>
/// <param name="Replies">In order of time; at least one.</param>
/// <param name="FirstContact">Belongs to the period and the agent of the first reply.</param>
public sealed record JudgedInquiry(IReadOnlyList<JudgedReply> Replies, FirstContact FirstContact)
{
    /// <summary>The reply whose period and agent the inquiry belongs to.</summary>
    public JudgedReply First => Replies[0];
}
