namespace Nop.Plugin.CustomerCare.Jobs;

/// <param name="LastId">The last inquiry that it looked at.</param>
public sealed record RebuildStep(long LastId, RebuildFigures Figures);
