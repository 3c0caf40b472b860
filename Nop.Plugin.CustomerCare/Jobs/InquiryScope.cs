namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>The inquiries that some work will go over, as counted at its beginning.</summary>
/// <param name="LastId">The greatest of their ids; 0 if there are none.</param>
public sealed record InquiryScope(long Inquiries, long LastId);
