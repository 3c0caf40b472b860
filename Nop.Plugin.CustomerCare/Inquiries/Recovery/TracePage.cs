namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <param name="Found">In order of the source; may be empty although more follows.</param>
/// <param name="Next">From where to read on; null at the end.</param>
public sealed record TracePage(IReadOnlyList<FoundTrace> Found, TraceCursor? Next);
