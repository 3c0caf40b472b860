using Microsoft.AspNetCore.Routing;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>Parts of an address just as they came: as parameters of actions the host would give them trimmed.</summary>
internal static class SurveyRouteData
{
    public static string? Token(this RouteData route)
    {
        return route.Values["token"] as string;
    }

    /// <summary>Null where the address has none.</summary>
    public static string? Score(this RouteData route)
    {
        return route.Values["score"] as string;
    }
}
