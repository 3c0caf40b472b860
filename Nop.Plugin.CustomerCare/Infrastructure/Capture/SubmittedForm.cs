using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>What a visitor sent through one of the store's forms, as they typed it.</summary>
public sealed record SubmittedForm(Channel Channel, string? Email, string? Name, string? Subject, string Text)
{
    /// <summary>The host's id of the vendor whose form it is; null for the store's own.</summary>
    public int? VendorId { get; init; }
}
