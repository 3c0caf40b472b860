using System.Globalization;

namespace DemoStore.Services;

public sealed class WebHelper(IHttpContextAccessor http, IStoreContext stores) : IWebHelper
{
    public string GetCurrentIpAddress()
    {
        return http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "";
    }

    public string GetRawUrl(HttpRequest request)
    {
        return $"{request.PathBase}{request.Path}{request.QueryString}";
    }

    public string GetStoreLocation(bool? useSsl = null)
    {
        return http.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}/" : stores.GetCurrentStore().Url;
    }

    public string GetThisPageUrl(bool includeQueryString, bool? useSsl = null, bool lowercaseUrl = false)
    {
        var request = http.HttpContext!.Request;
        var url = GetStoreLocation().TrimEnd('/') + request.Path + (includeQueryString ? request.QueryString : "");
        return lowercaseUrl ? url.ToLower(CultureInfo.InvariantCulture) : url;
    }

    public bool IsAjaxRequest(HttpRequest request)
    {
        return request.Headers.XRequestedWith == "XMLHttpRequest";
    }

    public bool IsCurrentConnectionSecured()
    {
        return http.HttpContext?.Request.IsHttps == true;
    }
}
