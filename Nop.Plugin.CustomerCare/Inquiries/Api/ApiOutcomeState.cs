namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>What became of one item; the wire names are part of the API.</summary>
public enum ApiOutcomeState
{
    Recorded,

    /// <summary>It was there already.</summary>
    Unchanged,

    /// <summary>A reply that answers nothing we know of; kept for an agent to place.</summary>
    Stray,

    /// <summary>Nothing was recorded.</summary>
    Refused
}
