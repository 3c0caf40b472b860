using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Nop.Web.Framework.Mvc.Routing;
using Nop.Web.Infrastructure;
using static Nop.Plugin.CustomerCare.CustomerCareDefaults;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>Addresses of our public pages. Those that mails lead to have no language in front: it is that of the mail.</summary>
public sealed class PublicRoutes : BaseRouteProvider, IRouteProvider
{
    /// <summary>Before the host's own addresses of products and categories.</summary>
    public int Priority => 1;

    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder)
    {
        Map(Routes.SURVEY_CHANGE, $"{Paths.SURVEY}/{{token}}/change", PublicControllers.SURVEY_PAGE, "Change");
        Map(Routes.SURVEY_COMMENT, $"{Paths.SURVEY}/{{token}}/comment", PublicControllers.SURVEY_COMMENT, "Comment");
        Map(Routes.SURVEY, $"{Paths.SURVEY}/{{token}}/{{score?}}", PublicControllers.SURVEY_PAGE, "Answer");
        Map(Routes.OPT_OUT_CONFIRM, $"{Paths.OPT_OUT}/{{token}}/confirm", PublicControllers.OPT_OUT, "Confirm");
        Map(Routes.OPT_OUT_LIFT, $"{Paths.OPT_OUT}/{{token}}/lift", PublicControllers.OPT_OUT, "Lift");
        Map(Routes.OPT_OUT, $"{Paths.OPT_OUT}/{{token}}", PublicControllers.OPT_OUT, "Index");
        Map(Routes.ANSWERED, $"{Paths.ANSWERED}/{{token}}", PublicControllers.ANSWERED, "Index");
        Map(Routes.CONSENT, Paths.CONSENT, PublicControllers.CONSENT, "Give");
        Map(Routes.API_EVENTS, $"{Paths.API}/events", PublicControllers.API, "Events");
        Map(Routes.API_MAILS, $"{Paths.API}/mails", PublicControllers.API, "Mails");
        Map(Routes.API_DOCUMENT, $"{Paths.API}/openapi.json", PublicControllers.API, "OpenApi");
        Map(Routes.STATUS_FILE, $"{Paths.STATUS}/{{token}}/file/{{id:long}}", PublicControllers.STATUS, "Attachment");
        Map(Routes.STATUS_MESSAGE, $"{Paths.STATUS}/{{token}}/message", PublicControllers.STATUS, "Write");
        Map(Routes.STATUS_SOLVED, $"{Paths.STATUS}/{{token}}/solved", PublicControllers.STATUS, "Solve");
        Map(Routes.STATUS, $"{Paths.STATUS}/{{token}}", PublicControllers.STATUS, "Index");

        // Among the store's own pages the language stands in front, where the store wants it.
        var language = GetLanguageRoutePattern();
        if (language.Length > 0)
            Map(Routes.ACCOUNT, $"{language}/{Paths.ACCOUNT}", PublicControllers.ACCOUNT, "Index");
        Map(language.Length > 0 ? Routes.ACCOUNT_PLAIN : Routes.ACCOUNT, Paths.ACCOUNT, PublicControllers.ACCOUNT, "Index");
        Map(Routes.ACCOUNT_DATA, Paths.ACCOUNT_DATA, PublicControllers.ACCOUNT, "Data");
        Map(Routes.ORDER_CONTACT, $"{Paths.ORDER_CONTACT}/{{orderId:int}}", PublicControllers.ORDER, "Ask");

        void Map(string name, string pattern, string controller, string action)
        {
            endpointRouteBuilder.MapControllerRoute(name, pattern, new { controller, action });
        }
    }
}
