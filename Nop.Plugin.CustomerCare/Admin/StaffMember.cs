namespace Nop.Plugin.CustomerCare.Admin;

/// <param name="CustomerId">The host's customer id.</param>
/// <param name="Name">As shown to people.</param>
public sealed record StaffMember(int CustomerId, string Name);
