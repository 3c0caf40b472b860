using Nop.Core.Configuration;
using Nop.Plugin.CustomerCare.Sla.Alerts;

namespace Nop.Plugin.CustomerCare;

/// <summary>What an admin can set for each store, and one note to ourselves. A fresh installation sends nothing to anybody.</summary>
public sealed class CustomerCareSettings : ISettings
{
    /// <summary>Whether messages sent through the store's contact form become inquiries.</summary>
    public bool CaptureContactForm { get; set; } = true;

    /// <summary>Whether a requester is told by when they will hear.</summary>
    public bool AcknowledgementsEnabled { get; set; }

    /// <summary>Whether staff are warned of deadlines and told of broken promises.</summary>
    public bool AlertsEnabled { get; set; }

    public bool WarningsToAgent { get; set; } = true;

    public bool WarningsToManagers { get; set; } = true;

    public bool BreachesToAgent { get; set; } = true;

    public bool BreachesToManagers { get; set; } = true;

    /// <summary>The managers' addresses, separated by commas; blank means the address of the store's default mail account.</summary>
    public string? AlertAddresses { get; set; }

    public AlertDelivery AlertDelivery { get; set; }

    /// <summary>1 to 24; for <see cref="Sla.Alerts.AlertDelivery.EveryHours"/>.</summary>
    public int DigestHours { get; set; } = 4;

    /// <summary>0 to 23, in the store's zone; for <see cref="Sla.Alerts.AlertDelivery.OnceADay"/>.</summary>
    public int DigestHour { get; set; } = 9;

    /// <summary>Seconds that a person needs at least to answer a survey; whoever is faster confirms once more.</summary>
    public int SurveyDwellSeconds { get; set; } = 2;

    /// <summary>Months after which nothing in a survey leads to a person any more, in all stores; 0 keeps it for ever.</summary>
    public int SurveyRetentionMonths { get; set; } = 24;

    /// <summary>The version whose installation was completed; another than the installed one, or none, makes the plugin complete it. Not for admins.</summary>
    public string? CompletedVersion { get; set; }
}
