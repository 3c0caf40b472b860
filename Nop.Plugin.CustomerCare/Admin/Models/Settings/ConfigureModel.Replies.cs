using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin.Models.Settings;

/// <summary>What counts as a reply, and what requesters see of their inquiries.</summary>
public sealed partial record ConfigureModel
{
    [NopResourceDisplayName("Plugins.CustomerCare.Settings.CountAdminEmails")]
    public bool CountAdminEmails { get; set; }

    public bool CountAdminEmails_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.CountOrderNotes")]
    public bool CountOrderNotes { get; set; }

    public bool CountOrderNotes_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.CountReturnAnswers")]
    public bool CountReturnAnswers { get; set; }

    public bool CountReturnAnswers_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.CountReviewReplies")]
    public bool CountReviewReplies { get; set; }

    public bool CountReviewReplies_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.CountPrivateMessages")]
    public bool CountPrivateMessages { get; set; }

    public bool CountPrivateMessages_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.MailboxFooter")]
    public bool MailboxFooter { get; set; }

    public bool MailboxFooter_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.GatewayAddress")]
    public string? GatewayAddress { get; set; }

    public bool GatewayAddress_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.StatusPageEnabled")]
    public bool StatusPageEnabled { get; set; }

    public bool StatusPageEnabled_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.AccountPageEnabled")]
    public bool AccountPageEnabled { get; set; }

    public bool AccountPageEnabled_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.ContactBlockEnabled")]
    public bool ContactBlockEnabled { get; set; }

    public bool ContactBlockEnabled_OverrideForStore { get; set; }
}
