using Nop.Core.Configuration;

namespace Nop.Plugin.CustomerCare;

/// <summary>What an admin can set for each store.</summary>
public sealed class CustomerCareSettings : ISettings
{
    /// <summary>Whether messages sent through the store's contact form become inquiries.</summary>
    public bool CaptureContactForm { get; set; } = true;
}
