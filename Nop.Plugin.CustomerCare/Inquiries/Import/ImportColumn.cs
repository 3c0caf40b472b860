namespace Nop.Plugin.CustomerCare.Inquiries.Import;

/// <summary>The columns that are read; all others are left alone.</summary>
internal enum ImportColumn
{
    InquiryKey,
    OccurredAt,
    Event,
    Channel,
    RequesterEmail,
    RequesterName,
    Subject,
    Body,
    Agent,
    Priority,
    OrderNumber,
    Store
}
