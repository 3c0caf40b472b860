using Nop.Core.Configuration;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Summaries;
using Nop.Plugin.CustomerCare.Sla.Alerts;

namespace Nop.Plugin.CustomerCare;

/// <summary>What an admin can set for each store, and one note to ourselves. A fresh installation sends nothing to anybody.</summary>
public sealed class CustomerCareSettings : ISettings
{
    /// <summary>Whether messages sent through the store's contact form become inquiries.</summary>
    public bool CaptureContactForm { get; set; } = true;

    public Priority ContactFormPriority { get; set; } = Priority.Normal;

    public bool CaptureVendorForm { get; set; } = true;

    public Priority VendorFormPriority { get; set; } = Priority.Normal;

    public bool CaptureReturnRequests { get; set; } = true;

    public Priority ReturnRequestPriority { get; set; } = Priority.Normal;

    /// <summary>Whether product reviews of at most <see cref="ReviewStars"/> become inquiries.</summary>
    public bool CaptureProductReviews { get; set; }

    /// <summary>1 to 5.</summary>
    public int ReviewStars { get; set; } = 2;

    public Priority ProductReviewPriority { get; set; } = Priority.Normal;

    /// <summary>Whether a customer's wish to have the account deleted becomes an inquiry.</summary>
    public bool CapturePrivacyRequests { get; set; } = true;

    public Priority PrivacyRequestPriority { get; set; } = Priority.Normal;

    /// <summary>Whether an order has a page "contact us about this order".</summary>
    public bool OrderContactEnabled { get; set; } = true;

    public Priority OrderContactPriority { get; set; } = Priority.Normal;

    /// <summary>Whether private messages of customers to staff become inquiries.</summary>
    public bool CapturePrivateMessages { get; set; }

    public Priority PrivateMessagePriority { get; set; } = Priority.Normal;

    /// <summary>Whether the store admin's "send e-mail" counts as a reply.</summary>
    public bool CountAdminEmails { get; set; } = true;

    public bool CountOrderNotes { get; set; } = true;

    public bool CountReturnAnswers { get; set; } = true;

    public bool CountReviewReplies { get; set; } = true;

    public bool CountPrivateMessages { get; set; } = true;

    /// <summary>Whether the mail by which the store tells its owner of a message gets links to the inquiry and to "I answered this".</summary>
    public bool MailboxFooter { get; set; }

    /// <summary>The address of a mail gateway that tells us of what arrives there; answers to contact mails and to our own go there. Blank for none.</summary>
    public string? GatewayAddress { get; set; }

    /// <summary>Whether requesters can follow their inquiries on a page, to which each mail of ours to them links.</summary>
    public bool StatusPageEnabled { get; set; } = true;

    /// <summary>Whether customers see their inquiries in their account.</summary>
    public bool AccountPageEnabled { get; set; } = true;

    /// <summary>Whether the contact page says when the shop is open and how fast it answers.</summary>
    public bool ContactBlockEnabled { get; set; }

    /// <summary>For how many hours after a reply another message counts as repeated contact.</summary>
    public int RepeatedContactHours { get; set; } = 72;

    /// <summary>Months after the last message from which nothing in an ended inquiry leads to a person any more, in all stores; 0 keeps it for ever.</summary>
    public int InquiryRetentionMonths { get; set; }

    /// <summary>Whether uninstalling leaves the tables and these settings in the database, in all stores.</summary>
    public bool KeepDataWhenUninstalled { get; set; }

    /// <summary>What signs our links, as base64. Not for admins; a new one breaks the links of all mails that have left.</summary>
    public string? LinkKey { get; set; }

    /// <summary>The connection string of a copy of the database that reports are read from, sealed; null for none. For all stores, and on a page of its own.</summary>
    public string? ReportingConnection { get; set; }

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

    /// <summary>How often managers get a summary by mail.</summary>
    public SummaryFrequency SummaryFrequency { get; set; }

    /// <summary>For <see cref="Reports.Summaries.SummaryFrequency.Weekly"/>.</summary>
    public DayOfWeek SummaryWeekday { get; set; } = DayOfWeek.Monday;

    /// <summary>0 to 23, in the store's zone.</summary>
    public int SummaryHour { get; set; } = 7;

    /// <summary>The host's customer ids of those who get summaries, separated by commas.</summary>
    public string? SummaryStaff { get; set; }

    /// <summary>Other addresses that get summaries, separated by commas.</summary>
    public string? SummaryAddresses { get; set; }

    /// <summary>Seconds that a person needs at least to answer a survey; whoever is faster confirms once more.</summary>
    public int SurveyDwellSeconds { get; set; } = 2;

    /// <summary>Months after which nothing in a survey leads to a person any more, in all stores; 0 keeps it for ever.</summary>
    public int SurveyRetentionMonths { get; set; } = 24;

    /// <summary>What became of the steps of the first-run guide, for all stores. The guide notes it; not for the settings page.</summary>
    public GuideMark GuideHours { get; set; }

    public GuideMark GuideTargets { get; set; }

    public GuideMark GuideHistory { get; set; }

    public GuideMark GuideMail { get; set; }

    public GuideMark GuideSurvey { get; set; }

    /// <summary>Whether the guide is finished or was put away: then nothing leads to it by itself any more.</summary>
    public bool GuideClosed { get; set; }

    /// <summary>The version and files whose installation was completed; others than those that are there, or none, make the plugin complete it. Not for admins.</summary>
    public string? CompletedVersion { get; set; }
}
