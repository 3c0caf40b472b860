using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin.Models.Settings;

/// <summary>How messages come in.</summary>
public sealed partial record ConfigureModel
{
    [NopResourceDisplayName("Plugins.CustomerCare.Settings.CaptureContactForm")]
    public bool CaptureContactForm { get; set; }

    public bool CaptureContactForm_OverrideForStore { get; set; }

    /// <summary>A wire name.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Settings.DoorPriority")]
    public string? ContactFormPriority { get; set; }

    public bool ContactFormPriority_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.CaptureVendorForm")]
    public bool CaptureVendorForm { get; set; }

    public bool CaptureVendorForm_OverrideForStore { get; set; }

    /// <summary>A wire name.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Settings.DoorPriority")]
    public string? VendorFormPriority { get; set; }

    public bool VendorFormPriority_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.OrderContactEnabled")]
    public bool OrderContactEnabled { get; set; }

    public bool OrderContactEnabled_OverrideForStore { get; set; }

    /// <summary>A wire name.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Settings.DoorPriority")]
    public string? OrderContactPriority { get; set; }

    public bool OrderContactPriority_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.CaptureReturnRequests")]
    public bool CaptureReturnRequests { get; set; }

    public bool CaptureReturnRequests_OverrideForStore { get; set; }

    /// <summary>A wire name.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Settings.DoorPriority")]
    public string? ReturnRequestPriority { get; set; }

    public bool ReturnRequestPriority_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.CapturePrivacyRequests")]
    public bool CapturePrivacyRequests { get; set; }

    public bool CapturePrivacyRequests_OverrideForStore { get; set; }

    /// <summary>A wire name.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Settings.DoorPriority")]
    public string? PrivacyRequestPriority { get; set; }

    public bool PrivacyRequestPriority_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.CaptureProductReviews")]
    public bool CaptureProductReviews { get; set; }

    public bool CaptureProductReviews_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.ReviewStars")]
    public int ReviewStars { get; set; }

    public bool ReviewStars_OverrideForStore { get; set; }

    /// <summary>A wire name.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Settings.DoorPriority")]
    public string? ProductReviewPriority { get; set; }

    public bool ProductReviewPriority_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.CapturePrivateMessages")]
    public bool CapturePrivateMessages { get; set; }

    public bool CapturePrivateMessages_OverrideForStore { get; set; }

    /// <summary>A wire name.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Settings.DoorPriority")]
    public string? PrivateMessagePriority { get; set; }

    public bool PrivateMessagePriority_OverrideForStore { get; set; }

    public IList<SelectListItem> AvailablePriorities { get; set; } = [];
}
