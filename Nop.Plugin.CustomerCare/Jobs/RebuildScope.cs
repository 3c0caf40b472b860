namespace Nop.Plugin.CustomerCare.Jobs;

/// <param name="LastId">0 if there are no inquiries.</param>
public sealed record RebuildScope(long Inquiries, long LastId);
