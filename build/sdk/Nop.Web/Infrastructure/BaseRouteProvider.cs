namespace Nop.Web.Infrastructure;

/// <summary>A store run on the slice has no language in its addresses.</summary>
public class BaseRouteProvider
{
    protected string GetLanguageRoutePattern()
    {
        return string.Empty;
    }
}
