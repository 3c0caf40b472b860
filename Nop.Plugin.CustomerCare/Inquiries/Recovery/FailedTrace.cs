namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>A trace that could not be recorded, and why.</summary>
public sealed record FailedTrace(FoundTrace Trace, Exception Exception);
