namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>Somebody of the staff who has an inquiry's page open. It locks nothing; others are told.</summary>
/// <param name="IsAnswering">Whether a reply has been begun there.</param>
public sealed record Presence(int AgentId, string AgentName, bool IsAnswering)
{
    /// <summary>How long after the page's last sign somebody counts as there: three of its signs may be lost.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(3);
}
