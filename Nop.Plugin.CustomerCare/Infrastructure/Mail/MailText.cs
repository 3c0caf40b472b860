namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>A message template of ours and the keys of the shipped texts that it starts with.</summary>
public sealed record MailText(string Template, string SubjectKey, string BodyKey)
{
    public static readonly MailText InquiryReply = new(CustomerCareDefaults.Templates.INQUIRY_REPLY, ReplyTexts.SUBJECT, ReplyTexts.BODY);

    public static readonly MailText SlaWarning = new(
        CustomerCareDefaults.Templates.SLA_WARNING, "Plugins.CustomerCare.Mail.SlaWarning.Subject", "Plugins.CustomerCare.Mail.SlaWarning.Body");

    public static readonly MailText SlaBreach = new(
        CustomerCareDefaults.Templates.SLA_BREACH, "Plugins.CustomerCare.Mail.SlaBreach.Subject", "Plugins.CustomerCare.Mail.SlaBreach.Body");

    public static readonly MailText SlaDigest = new(
        CustomerCareDefaults.Templates.SLA_DIGEST, "Plugins.CustomerCare.Mail.SlaDigest.Subject", "Plugins.CustomerCare.Mail.SlaDigest.Body");

    public static readonly MailText Acknowledgement = new(
        CustomerCareDefaults.Templates.ACKNOWLEDGEMENT, "Plugins.CustomerCare.Mail.Acknowledgement.Subject", "Plugins.CustomerCare.Mail.Acknowledgement.Body");

    public static readonly MailText SurveyInvitation = new(
        CustomerCareDefaults.Templates.SURVEY_INVITATION, "Plugins.CustomerCare.Mail.SurveyInvitation.Subject", "Plugins.CustomerCare.Mail.SurveyInvitation.Body");

    public static readonly MailText SurveyReminder = new(
        CustomerCareDefaults.Templates.SURVEY_REMINDER, "Plugins.CustomerCare.Mail.SurveyReminder.Subject", "Plugins.CustomerCare.Mail.SurveyReminder.Body");

    public static readonly MailText SatisfactionInvitation = new(
        CustomerCareDefaults.Templates.SATISFACTION_INVITATION,
        "Plugins.CustomerCare.Mail.SatisfactionInvitation.Subject",
        "Plugins.CustomerCare.Mail.SatisfactionInvitation.Body");

    public static readonly MailText DetractorAlert = new(
        CustomerCareDefaults.Templates.DETRACTOR_ALERT, "Plugins.CustomerCare.Mail.DetractorAlert.Subject", "Plugins.CustomerCare.Mail.DetractorAlert.Body");

    public static readonly MailText ManagerSummary = new(
        CustomerCareDefaults.Templates.MANAGER_SUMMARY, "Plugins.CustomerCare.Mail.Summary.Subject", "Plugins.CustomerCare.Mail.Summary.Body");

    public static IReadOnlyList<MailText> All { get; } =
    [
        InquiryReply, SlaWarning, SlaBreach, SlaDigest, Acknowledgement, SurveyInvitation, SurveyReminder, SatisfactionInvitation, DetractorAlert, ManagerSummary
    ];
}
