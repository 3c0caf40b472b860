namespace Nop.Plugin.CustomerCare.Sla;

/// <param name="Roles">System names of active roles.</param>
/// <param name="PaidTotal">Paid orders minus refunds, primary currency.</param>
public sealed record RequesterStanding(IReadOnlyList<string> Roles, decimal PaidTotal)
{
    public static RequesterStanding Stranger { get; } = new([], 0);
}
