namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>How many first responses took longer than the band before and no longer than this one.</summary>
/// <param name="UpToHours">Inclusive, hours of the target's own kind of time; null for the last band, which has no end.</param>
public sealed record ResponseBand(int? UpToHours, int Count);
