namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>How far one source has been worked through.</summary>
/// <param name="After">Null at its end.</param>
/// <param name="ReachedOnUtc">The latest instant met, UTC.</param>
public sealed record SourcePosition(TraceKind Kind, TraceCursor? After, DateTime ReachedOnUtc);
