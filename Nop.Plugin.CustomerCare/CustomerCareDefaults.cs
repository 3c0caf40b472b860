namespace Nop.Plugin.CustomerCare;

/// <summary>Every name that the host or its database sees. Changing one orphans what a store already has under it.</summary>
public static class CustomerCareDefaults
{
    /// <summary>The plugin's system name; also its folder under Plugins, case included.</summary>
    public const string SYSTEM_NAME = "CustomerCare";

    /// <summary>Begins the path of each of our views.</summary>
    public const string VIEW_PATH_ROOT = "~/Plugins/CustomerCare/";

    /// <summary>Begins the address of each of our styles and scripts.</summary>
    public const string CONTENT_PATH_ROOT = "~/Plugins/CustomerCare/Content/";

    /// <summary>Begins the key of each of our texts, but for those that the host names (permissions, message template hints).</summary>
    public const string TEXT_KEY_PREFIX = "Plugins.CustomerCare.";

    /// <summary>System names of permissions; the host shows the text under "Security.Permission." and the name.</summary>
    public static class Permissions
    {
        public const string CATEGORY = "CustomerCare";
        public const string INQUIRIES_VIEW = "CustomerCare.InquiriesView";
        public const string INQUIRIES_ANSWER = "CustomerCare.InquiriesAnswer";
        public const string POLICIES_MANAGE = "CustomerCare.PoliciesManage";
        public const string SURVEYS_VIEW = "CustomerCare.SurveysView";
        public const string SURVEYS_MANAGE = "CustomerCare.SurveysManage";
        public const string SETTINGS_MANAGE = "CustomerCare.SettingsManage";
        public const string PRIVACY_MANAGE = "CustomerCare.PrivacyManage";
    }

    /// <summary>Keys of our texts outside <see cref="TEXT_KEY_PREFIX"/>: the host builds them itself.</summary>
    public static class HostTextKeys
    {
        public const string PERMISSION_PREFIX = "Security.Permission.CustomerCare.";
        public const string TEMPLATE_HINT_PREFIX = "Admin.ContentManagement.MessageTemplates.Description.CustomerCare.";
    }

    /// <summary>Names of message templates.</summary>
    public static class Templates
    {
        public const string INQUIRY_REPLY = "CustomerCare.InquiryReply";
        public const string SLA_WARNING = "CustomerCare.SlaWarning";
        public const string SLA_BREACH = "CustomerCare.SlaBreach";
        public const string SLA_DIGEST = "CustomerCare.SlaDigest";
        public const string ACKNOWLEDGEMENT = "CustomerCare.Acknowledgement";
        public const string SURVEY_INVITATION = "CustomerCare.SurveyInvitation";
        public const string SURVEY_REMINDER = "CustomerCare.SurveyReminder";
        public const string SATISFACTION_INVITATION = "CustomerCare.SatisfactionInvitation";
        public const string DETRACTOR_ALERT = "CustomerCare.DetractorAlert";
    }

    /// <summary>Types of schedule tasks, as the host stores and resolves them.</summary>
    public static class TaskTypes
    {
        public const string SLA_MONITOR = "Nop.Plugin.CustomerCare.Infrastructure.Tasks.SlaMonitorTask, Nop.Plugin.CustomerCare";
        public const string JOBS = "Nop.Plugin.CustomerCare.Infrastructure.Tasks.JobTask, Nop.Plugin.CustomerCare";
        public const string SURVEYS = "Nop.Plugin.CustomerCare.Infrastructure.Tasks.SurveyTask, Nop.Plugin.CustomerCare";
    }

    /// <summary>System names of admin menu items: what a page sets as its active item.</summary>
    public static class Menu
    {
        public const string ROOT = "CustomerCare";
        public const string INQUIRIES = "CustomerCare.Inquiries";
        public const string POLICIES = "CustomerCare.Policies";
        public const string IMPORT = "CustomerCare.Import";
        public const string SLA_REPORT = "CustomerCare.SlaReport";
        public const string SURVEYS = "CustomerCare.Surveys";
        public const string SURVEY_RESULTS = "CustomerCare.SurveyResults";
        public const string PRIVACY = "CustomerCare.Privacy";
        public const string SETTINGS = "CustomerCare.Settings";
    }

    /// <summary>Names of our admin controllers, without the ending, as they stand in addresses.</summary>
    public static class Controllers
    {
        public const string INQUIRY = "CustomerCareInquiry";
        public const string INQUIRY_WORK = "CustomerCareInquiryWork";
        public const string MERGE = "CustomerCareMerge";
        public const string POLICY = "CustomerCarePolicy";
        public const string CALENDAR = "CustomerCareCalendar";
        public const string SLA_POLICY = "CustomerCareSlaPolicy";
        public const string IMPORT = "CustomerCareImport";
        public const string JOB = "CustomerCareJob";
        public const string REPORT = "CustomerCareReport";
        public const string CONTACTS = "CustomerCareContacts";
        public const string PRIVACY = "CustomerCarePrivacy";
        public const string SETTINGS = "CustomerCareSettings";
        public const string DASHBOARD = "CustomerCareDashboard";
        public const string SURVEY = "CustomerCareSurvey";
        public const string SURVEY_SWITCH = "CustomerCareSurveySwitch";
        public const string SURVEY_RESULTS = "CustomerCareSurveyResults";
        public const string SURVEY_ANSWER = "CustomerCareSurveyAnswer";
        public const string SURVEY_MAIL = "CustomerCareSurveyMail";
    }

    /// <summary>Names of our public controllers, without the ending.</summary>
    public static class PublicControllers
    {
        public const string SURVEY_PAGE = "CustomerCareSurveyPage";
        public const string SURVEY_COMMENT = "CustomerCareSurveyComment";
        public const string OPT_OUT = "CustomerCareOptOut";
        public const string CONSENT = "CustomerCareConsent";
    }

    /// <summary>Names of public routes.</summary>
    public static class Routes
    {
        public const string SURVEY = "Plugin.CustomerCare.Route.Survey";
        public const string SURVEY_CHANGE = "Plugin.CustomerCare.Route.SurveyChange";
        public const string SURVEY_COMMENT = "Plugin.CustomerCare.Route.SurveyComment";
        public const string OPT_OUT = "Plugin.CustomerCare.Route.OptOut";
        public const string OPT_OUT_CONFIRM = "Plugin.CustomerCare.Route.OptOutConfirm";
        public const string OPT_OUT_LIFT = "Plugin.CustomerCare.Route.OptOutLift";
        public const string CONSENT = "Plugin.CustomerCare.Route.Consent";
    }

    /// <summary>
    /// Paths of public pages under the store's address, without a slash at the beginning. A survey's page: the token, then the score. Mails that have left name them, so they never change.
    /// </summary>
    public static class Paths
    {
        public const string SURVEY = "customer-care/survey";
        public const string OPT_OUT = "customer-care/opt-out";
        public const string CONSENT = "customer-care/consent";
    }
}
