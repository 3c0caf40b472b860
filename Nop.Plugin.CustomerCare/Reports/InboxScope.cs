namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>A part of the inbox as one agent sees it on one day.</summary>
/// <param name="AgentId">The host's customer id of whoever looks.</param>
/// <param name="DayFromUtc">When today begins in the store's zone.</param>
/// <param name="DayToUtc">When tomorrow begins there.</param>
public sealed record InboxScope(InboxView View, int AgentId, DateTime DayFromUtc, DateTime DayToUtc)
{
    /// <summary>A part that depends neither on who looks nor on the day: any but <see cref="InboxView.Mine"/> and <see cref="InboxView.DueToday"/>.</summary>
    public static InboxScope For(InboxView view)
    {
        return new InboxScope(view, 0, DateTime.UnixEpoch, DateTime.UnixEpoch);
    }
}
