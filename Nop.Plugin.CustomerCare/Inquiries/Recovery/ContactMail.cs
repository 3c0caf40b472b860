namespace Nop.Plugin.CustomerCare.Inquiries.Recovery;

/// <summary>A message of the contact form, read back from the mail in which the store passed it on.</summary>
/// <param name="VendorId">Null for the store's own form.</param>
/// <param name="Subject">As the visitor gave it; null where the form asks for none.</param>
/// <param name="Text">As the visitor wrote it, but for tabs, which the store made into spaces.</param>
public sealed record ContactMail(int Id, int StoreId, int? VendorId, string Email, string? Name, string? Subject, string Text, DateTime CreatedOnUtc)
{
    /// <summary>As people see it; null for what wasn't asked on an order's own page.</summary>
    public string? OrderNumber { get; init; }

    public Channel Channel => OrderNumber is not null ? Channel.Order : VendorId is null ? Channel.ContactForm : Channel.VendorForm;
}
