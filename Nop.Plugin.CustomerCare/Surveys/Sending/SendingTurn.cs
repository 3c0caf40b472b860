namespace Nop.Plugin.CustomerCare.Surveys.Sending;

/// <summary>Whether a mail may be queued now.</summary>
public enum SendingTurn
{
    /// <summary>It may: its token is stored, the invitation is marked as being sent.</summary>
    Yours,

    /// <summary>The person was mailed meanwhile.</summary>
    CoolDown,

    /// <summary>The day's limit is reached.</summary>
    CapReached,

    /// <summary>Somebody else has taken the invitation over, or it was answered or called off.</summary>
    Lost
}
