namespace Nop.Plugin.CustomerCare.Reports.Summaries;

/// <summary>Names the one mail that a recipient gets of a period.</summary>
/// <param name="RecipientKey">See <see cref="Inquiries.Recipient.KeyOf"/>.</param>
public sealed record SummaryKey(int StoreId, SummaryPeriod Period, string RecipientKey);
