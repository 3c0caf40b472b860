namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Paths of the views, which the host finds only by their full path.</summary>
internal static class AdminViews
{
    public const string INQUIRY_LIST = FOLDER + "Inquiry/List.cshtml";
    public const string INQUIRY_PAGE = FOLDER + "Inquiry/View.cshtml";
    public const string INQUIRY_ASIDE = FOLDER + "Inquiry/Aside.cshtml";
    public const string CANNED_LIST = FOLDER + "CannedReply/List.cshtml";
    public const string CANNED_EDIT = FOLDER + "CannedReply/Edit.cshtml";
    public const string INQUIRY_ENTRY = FOLDER + "Inquiry/Entry.cshtml";
    public const string MERGE = FOLDER + "Inquiry/Merge.cshtml";
    public const string STRAY_REPLIES = FOLDER + "StrayReply/Index.cshtml";
    public const string INQUIRY_EXPLANATION = FOLDER + "Inquiry/Explain.cshtml";
    public const string POLICY_LIST = FOLDER + "Policy/List.cshtml";
    public const string CALENDAR_EDIT = FOLDER + "Calendar/Edit.cshtml";
    public const string CALENDAR_YEAR = FOLDER + "Calendar/Year.cshtml";
    public const string POLICY_EDIT = FOLDER + "Policy/Edit.cshtml";
    public const string POLICY_VERSIONS = FOLDER + "Policy/Versions.cshtml";
    public const string POLICY_IMPORT = FOLDER + "Policy/Import.cshtml";
    public const string POLICY_IMPORT_PREVIEW = FOLDER + "Policy/ImportPreview.cshtml";
    public const string IMPORT_INDEX = FOLDER + "Import/Index.cshtml";
    public const string IMPORT_PREVIEW = FOLDER + "Import/Preview.cshtml";
    public const string IMPORT_PROGRESS = FOLDER + "Import/Progress.cshtml";
    public const string JOB_INDEX = FOLDER + "Job/Index.cshtml";
    public const string JOB_PROGRESS = FOLDER + "Job/Progress.cshtml";
    public const string HISTORY_INDEX = FOLDER + "History/Index.cshtml";
    public const string HISTORY_PROGRESS = FOLDER + "History/Progress.cshtml";
    public const string SLA_REPORT = FOLDER + "Report/Sla.cshtml";
    public const string CLOCK_LIST = FOLDER + "Report/Clocks.cshtml";
    public const string REPORT_CONTACTS = FOLDER + "Report/_Contacts.cshtml";
    public const string REPORT_ARRIVALS = FOLDER + "Report/_Arrivals.cshtml";
    public const string ARRIVAL_LIST = FOLDER + "Report/ArrivalList.cshtml";
    public const string TEAM = FOLDER + "Report/Team.cshtml";
    public const string TEAM_TABLES = FOLDER + "Report/_Team.cshtml";
    public const string WHAT_IF = FOLDER + "WhatIf/Index.cshtml";
    public const string LOYALTY = FOLDER + "Loyalty/Index.cshtml";
    public const string LOYALTY_PURCHASES = FOLDER + "Loyalty/_Purchases.cshtml";
    public const string REPLY_LIST = FOLDER + "Report/Replies.cshtml";
    public const string PERSONAL_DATA = FOLDER + "Privacy/_PersonalData.cshtml";
    public const string PRIVACY = FOLDER + "Privacy/Index.cshtml";
    public const string NO_CALENDAR = FOLDER + "Report/NoCalendar.cshtml";
    public const string CONFIGURE = FOLDER + "Settings/Configure.cshtml";
    public const string SURVEY_MAIL = FOLDER + "SurveyMail/Preview.cshtml";
    public const string SURVEY_LIST = FOLDER + "Survey/List.cshtml";
    public const string SURVEY_EDIT = FOLDER + "Survey/Edit.cshtml";
    public const string SURVEY_RECIPIENTS = FOLDER + "Survey/Recipients.cshtml";
    public const string SURVEY_SWITCH = FOLDER + "Survey/Switch.cshtml";

    public const string DASHBOARD_CARDS = FOLDER + "Dashboard/Cards.cshtml";
    public const string DASHBOARD_TODAY = FOLDER + "Dashboard/_Today.cshtml";
    public const string DASHBOARD_TREND = FOLDER + "Dashboard/_Trend.cshtml";
    public const string DASHBOARD_SCORE = FOLDER + "Dashboard/_Score.cshtml";
    public const string DASHBOARD_DETRACTORS = FOLDER + "Dashboard/_Detractors.cshtml";
    public const string SURVEY_RESULTS = FOLDER + "SurveyResults/Index.cshtml";
    public const string SURVEY_ANSWER = FOLDER + "SurveyResults/Answer.cshtml";
    public const string SURVEY_PANEL = FOLDER + "SurveyResults/Panel.cshtml";

    public const string REPORTING = FOLDER + "Reporting/Index.cshtml";
    public const string REPORT_AGE = FOLDER + "Reporting/_Age.cshtml";
    public const string API_KEYS = FOLDER + "ApiKey/List.cshtml";
    public const string WEBHOOKS = FOLDER + "Webhook/List.cshtml";
    public const string WEBHOOK_EDIT = FOLDER + "Webhook/Edit.cshtml";
    public const string WEBHOOK_LOG = FOLDER + "Webhook/Log.cshtml";

    public const string GUIDE_HOURS = FOLDER + "Guide/Hours.cshtml";
    public const string GUIDE_TARGETS = FOLDER + "Guide/Targets.cshtml";
    public const string GUIDE_HISTORY = FOLDER + "Guide/History.cshtml";
    public const string GUIDE_MAIL = FOLDER + "Guide/Mail.cshtml";
    public const string GUIDE_SURVEY = FOLDER + "Guide/Survey.cshtml";
    public const string GUIDE_DONE = FOLDER + "Guide/Done.cshtml";

    public const string SELF_CHECK = FOLDER + "SelfCheck/Index.cshtml";
    public const string RESTORE = FOLDER + "Restore/Index.cshtml";

    private const string FOLDER = CustomerCareDefaults.VIEW_PATH_ROOT + "Admin/Views/";
}
