using Nop.Plugin.CustomerCare.Data.Inquiries;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>The names of our tables.</summary>
public static class Tables
{
    public const string Schema = "CustomerCareSchema";
    public const string BusinessCalendar = "CustomerCareBusinessCalendar";
    public const string SlaPolicy = "CustomerCareSlaPolicy";
    public const string Inquiry = "CustomerCareInquiry";
    public const string InquiryEvent = "CustomerCareInquiryEvent";
    public const string SlaClock = "CustomerCareSlaClock";
    public const string Breach = "CustomerCareBreach";
    public const string Alert = "CustomerCareAlert";
    public const string Acknowledgement = "CustomerCareAcknowledgement";
    public const string Summary = "CustomerCareSummary";
    public const string Milestone = "CustomerCareMilestone";
    public const string InquiryMail = "CustomerCareInquiryMail";
    public const string Job = "CustomerCareJob";
    public const string JobFile = "CustomerCareJobFile";
    public const string Survey = "CustomerCareSurvey";
    public const string SurveyMoment = "CustomerCareSurveyMoment";
    public const string Invitation = "CustomerCareInvitation";
    public const string InvitationToken = "CustomerCareInvitationToken";
    public const string InvitationPart = "CustomerCareInvitationPart";
    public const string SurveyResponse = "CustomerCareSurveyResponse";
    public const string SurveyEvent = "CustomerCareSurveyEvent";
    public const string OptOut = "CustomerCareOptOut";
    public const string ErasedPerson = "CustomerCareErasedPerson";
    public const string Consent = "CustomerCareConsent";
    public const string SurveyRecipient = "CustomerCareSurveyRecipient";
    public const string StrayReply = "CustomerCareStrayReply";
    public const string MessageReference = "CustomerCareMessageReference";
    public const string HostState = "CustomerCareHostState";
    public const string ApiKey = "CustomerCareApiKey";
    public const string Webhook = "CustomerCareWebhook";
    public const string WebhookDelivery = "CustomerCareWebhookDelivery";
    public const string CannedReply = "CustomerCareCannedReply";
    public const string Attachment = "CustomerCareAttachment";
    public const string Presence = "CustomerCarePresence";

    /// <summary>Those that refer to others come before them, so that they can be dropped in this order. The version goes first: without it the rest counts as not installed.</summary>
    internal static IReadOnlyList<string> InOrderOfRemoval { get; } =
    [
        Schema, Presence, Attachment, CannedReply, WebhookDelivery, Webhook, ApiKey, HostState, MessageReference, StrayReply, SurveyRecipient, Consent, ErasedPerson, OptOut, SurveyEvent, SurveyResponse, InvitationPart, InvitationToken, Invitation, SurveyMoment, Survey, Milestone, Summary, Acknowledgement, Alert,
        JobFile, Job, InquiryMail, Breach, SlaClock, InquiryEvent, Inquiry, SlaPolicy, BusinessCalendar
    ];
}
