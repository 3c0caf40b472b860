namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>An inquiry and what its requester is looked up by.</summary>
public sealed record UnfinishedInquiry(long Id, int? CustomerId, string? RequesterEmail);
