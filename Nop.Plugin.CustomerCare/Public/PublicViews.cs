namespace Nop.Plugin.CustomerCare.Public;

/// <summary>Paths of the views, which the host finds only by their full path.</summary>
internal static class PublicViews
{
    public const string SCORE = FOLDER + "Survey/Score.cshtml";
    public const string FOLLOW_UP = FOLDER + "Survey/FollowUp.cshtml";
    public const string OPT_OUT = FOLDER + "OptOut/Index.cshtml";
    public const string NOTICE = FOLDER + "Shared/Notice.cshtml";
    public const string CONSENT = FOLDER + "Consent/Offer.cshtml";

    private const string FOLDER = CustomerCareDefaults.VIEW_PATH_ROOT + "Public/Views/";
}
