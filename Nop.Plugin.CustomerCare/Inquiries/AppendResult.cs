namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>What an append did.</summary>
/// <param name="Opened">Whether the inquiry was new.</param>
/// <param name="EventsAdded">How many events were not in the log yet.</param>
public sealed record AppendResult(long InquiryId, bool Opened, int EventsAdded);
