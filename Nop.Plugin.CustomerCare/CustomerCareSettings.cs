using Nop.Core.Configuration;

namespace Nop.Plugin.CustomerCare;

/// <summary>What an admin can set for each store, and one note to ourselves.</summary>
public sealed class CustomerCareSettings : ISettings
{
    /// <summary>Whether messages sent through the store's contact form become inquiries.</summary>
    public bool CaptureContactForm { get; set; } = true;

    /// <summary>The version whose installation was completed; another than the installed one, or none, makes the plugin complete it. Not for admins.</summary>
    public string? CompletedVersion { get; set; }
}
