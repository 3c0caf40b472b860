namespace Nop.Plugin.CustomerCare.Reports;

/// <param name="Id">The host's.</param>
/// <param name="Number">As people see it.</param>
/// <param name="StatusId">The host's number for its status.</param>
/// <param name="Total">In the host's primary store currency.</param>
public sealed record RequesterOrder(int Id, string Number, int StatusId, decimal Total, DateTime CreatedOnUtc);
