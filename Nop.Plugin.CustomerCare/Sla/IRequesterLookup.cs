namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>What the store knows of a requester and policies may ask for.</summary>
public interface IRequesterLookup
{
    /// <summary>Looks the requester up by customer id, else by address; strangers have no roles and a total of 0.</summary>
    Task<RequesterStanding> FindAsync(int? customerId, string? email, CancellationToken cancellation = default);
}
