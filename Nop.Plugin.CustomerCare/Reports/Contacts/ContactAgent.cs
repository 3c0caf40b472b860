namespace Nop.Plugin.CustomerCare.Reports.Contacts;

/// <summary>Who replied: the account where it is known, else the name.</summary>
/// <param name="Id">The host's customer id; null if unknown.</param>
/// <param name="Name">As of the latest reply, or as it came in; null if unknown.</param>
public sealed record ContactAgent(int? Id, string? Name)
{
    /// <summary>Whether nobody knows.</summary>
    public bool IsUnknown => Id is null && Name is null;

    /// <summary>Whether it is the one of a reply: names of one account may differ.</summary>
    public bool Replied(JudgedReply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return Id is not null ? reply.AgentId == Id : reply.AgentId is null && string.Equals(reply.AgentName, Name, StringComparison.Ordinal);
    }
}
