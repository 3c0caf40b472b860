namespace Nop.Plugin.CustomerCare.Reports.Loyalty;

/// <summary>Somebody with an account to whom a first reply was promised in the period.</summary>
public readonly record struct ServedBuyer(Buyer Buyer, ServedCustomer Served);
