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

    /// <summary>Our entry in the navigation of a customer's account; the host numbers its own from 0.</summary>
    public const int ACCOUNT_TAB = 7300;

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
        public const string TEAM_VIEW = "CustomerCare.TeamView";
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
        public const string MANAGER_SUMMARY = "CustomerCare.ManagerSummary";
    }

    /// <summary>Types of schedule tasks, as the host stores and resolves them.</summary>
    public static class TaskTypes
    {
        public const string SLA_MONITOR = "Nop.Plugin.CustomerCare.Infrastructure.Tasks.SlaMonitorTask, Nop.Plugin.CustomerCare";
        public const string JOBS = "Nop.Plugin.CustomerCare.Infrastructure.Tasks.JobTask, Nop.Plugin.CustomerCare";
        public const string SURVEYS = "Nop.Plugin.CustomerCare.Infrastructure.Tasks.SurveyTask, Nop.Plugin.CustomerCare";
        public const string WEBHOOKS = "Nop.Plugin.CustomerCare.Infrastructure.Tasks.WebhookTask, Nop.Plugin.CustomerCare";
        public const string RECOVERY = "Nop.Plugin.CustomerCare.Infrastructure.Tasks.RecoveryTask, Nop.Plugin.CustomerCare";
    }

    /// <summary>System names of admin menu items: what a page sets as its active item.</summary>
    public static class Menu
    {
        public const string ROOT = "CustomerCare";
        public const string INQUIRIES = "CustomerCare.Inquiries";
        public const string POLICIES = "CustomerCare.Policies";
        public const string IMPORT = "CustomerCare.Import";
        public const string SLA_REPORT = "CustomerCare.SlaReport";
        public const string TEAM = "CustomerCare.Team";
        public const string WHAT_IF = "CustomerCare.WhatIf";
        public const string SURVEYS = "CustomerCare.Surveys";
        public const string SURVEY_RESULTS = "CustomerCare.SurveyResults";
        public const string LOYALTY = "CustomerCare.Loyalty";
        public const string PRIVACY = "CustomerCare.Privacy";
        public const string SETTINGS = "CustomerCare.Settings";
        public const string GUIDE = "CustomerCare.Guide";
        public const string SELF_CHECK = "CustomerCare.SelfCheck";
    }

    /// <summary>Names of our admin controllers, without the ending, as they stand in addresses.</summary>
    public static class Controllers
    {
        public const string INQUIRY = "CustomerCareInquiry";
        public const string INQUIRY_WORK = "CustomerCareInquiryWork";
        public const string INBOX = "CustomerCareInbox";
        public const string CANNED_REPLY = "CustomerCareCannedReply";
        public const string ENTRY = "CustomerCareEntry";
        public const string MERGE = "CustomerCareMerge";
        public const string ELSEWHERE = "CustomerCareElsewhere";
        public const string STRAY_REPLY = "CustomerCareStrayReply";
        public const string POLICY = "CustomerCarePolicy";
        public const string CALENDAR = "CustomerCareCalendar";
        public const string SLA_POLICY = "CustomerCareSlaPolicy";
        public const string IMPORT = "CustomerCareImport";
        public const string JOB = "CustomerCareJob";
        public const string HISTORY = "CustomerCareHistory";
        public const string REPORT = "CustomerCareReport";
        public const string TEAM = "CustomerCareTeam";
        public const string CLOCKS = "CustomerCareClock";
        public const string ARRIVALS = "CustomerCareArrival";
        public const string WHAT_IF = "CustomerCareWhatIf";
        public const string LOYALTY = "CustomerCareLoyalty";
        public const string CONTACTS = "CustomerCareContacts";
        public const string PRIVACY = "CustomerCarePrivacy";
        public const string SETTINGS = "CustomerCareSettings";
        public const string DASHBOARD = "CustomerCareDashboard";
        public const string SURVEY = "CustomerCareSurvey";
        public const string SURVEY_SWITCH = "CustomerCareSurveySwitch";
        public const string SURVEY_RESULTS = "CustomerCareSurveyResults";
        public const string SURVEY_ANSWER = "CustomerCareSurveyAnswer";
        public const string SURVEY_MAIL = "CustomerCareSurveyMail";
        public const string API_KEY = "CustomerCareApiKey";
        public const string WEBHOOK = "CustomerCareWebhook";
        public const string REPORTING = "CustomerCareReporting";
        public const string GUIDE = "CustomerCareGuide";
        public const string GUIDE_HOURS = "CustomerCareGuideHours";
        public const string GUIDE_TARGETS = "CustomerCareGuideTargets";
        public const string GUIDE_HISTORY = "CustomerCareGuideHistory";
        public const string GUIDE_MAIL = "CustomerCareGuideMail";
        public const string GUIDE_SURVEY = "CustomerCareGuideSurvey";
        public const string SUMMARY = "CustomerCareSummary";
        public const string SELF_CHECK = "CustomerCareSelfCheck";
        public const string RESTORE = "CustomerCareRestore";
    }

    /// <summary>Names of our public controllers, without the ending.</summary>
    public static class PublicControllers
    {
        public const string SURVEY_PAGE = "CustomerCareSurveyPage";
        public const string SURVEY_COMMENT = "CustomerCareSurveyComment";
        public const string OPT_OUT = "CustomerCareOptOut";
        public const string CONSENT = "CustomerCareConsent";
        public const string ANSWERED = "CustomerCareAnswered";
        public const string API = "CustomerCareApi";
        public const string STATUS = "CustomerCareStatus";
        public const string ACCOUNT = "CustomerCareAccount";
        public const string ORDER = "CustomerCareOrder";
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
        public const string ANSWERED = "Plugin.CustomerCare.Route.Answered";
        public const string API_EVENTS = "Plugin.CustomerCare.Route.ApiEvents";
        public const string API_MAILS = "Plugin.CustomerCare.Route.ApiMails";
        public const string API_DOCUMENT = "Plugin.CustomerCare.Route.ApiDocument";
        public const string STATUS = "Plugin.CustomerCare.Route.Status";
        public const string STATUS_FILE = "Plugin.CustomerCare.Route.StatusFile";
        public const string STATUS_MESSAGE = "Plugin.CustomerCare.Route.StatusMessage";
        public const string STATUS_SOLVED = "Plugin.CustomerCare.Route.StatusSolved";
        public const string ACCOUNT = "Plugin.CustomerCare.Route.Account";
        public const string ACCOUNT_DATA = "Plugin.CustomerCare.Route.AccountData";

        /// <summary>The account page without a language in its address, where the store has one in front.</summary>
        public const string ACCOUNT_PLAIN = "Plugin.CustomerCare.Route.AccountPlain";
        public const string ORDER_CONTACT = "Plugin.CustomerCare.Route.OrderContact";
    }

    /// <summary>
    /// Paths of public pages under the store's address, without a slash at the beginning. A survey's page: the token, then the score. Mails that have left name them, so they never change.
    /// </summary>
    public static class Paths
    {
        public const string SURVEY = "customer-care/survey";
        public const string OPT_OUT = "customer-care/opt-out";
        public const string CONSENT = "customer-care/consent";
        public const string ANSWERED = "customer-care/answered";
        public const string API = "customer-care/api/v1";
        public const string STATUS = "customer-care/inquiry";
        public const string ACCOUNT = "customer-care/account/inquiries";
        public const string ACCOUNT_DATA = "customer-care/account/data";
        public const string ORDER_CONTACT = "customer-care/order";
    }
}
