namespace Nop.Plugin.CustomerCare.Reports.Arrivals;

/// <summary>An inquiry that a person opened.</summary>
/// <param name="OnUtc">The earliest customer message, UTC.</param>
public readonly record struct Arrival(long InquiryId, DateTime OnUtc);
