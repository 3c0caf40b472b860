namespace Nop.Plugin.CustomerCare.Public;

/// <summary>Paths of the views, which the host finds only by their full path.</summary>
internal static class PublicViews
{
    public const string SCORE = FOLDER + "Survey/Score.cshtml";
    public const string FOLLOW_UP = FOLDER + "Survey/FollowUp.cshtml";
    public const string OPT_OUT = FOLDER + "OptOut/Index.cshtml";
    public const string NOTICE = FOLDER + "Shared/Notice.cshtml";
    public const string CONSENT = FOLDER + "Consent/Offer.cshtml";
    public const string ANSWERED = FOLDER + "Answered/Index.cshtml";
    public const string STATUS = FOLDER + "Status/Index.cshtml";
    public const string ACCOUNT = FOLDER + "Account/Index.cshtml";
    public const string ACCOUNT_LINK = FOLDER + "Account/Link.cshtml";
    public const string CONTACT_BLOCK = FOLDER + "ContactBlock/Hours.cshtml";
    public const string ORDER_CONTACT = FOLDER + "Order/Ask.cshtml";
    public const string ORDER_LINK = FOLDER + "Order/Link.cshtml";

    private const string FOLDER = CustomerCareDefaults.VIEW_PATH_ROOT + "Public/Views/";
}
