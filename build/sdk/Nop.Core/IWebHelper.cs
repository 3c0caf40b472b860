using Microsoft.AspNetCore.Http;

namespace Nop.Core;

public interface IWebHelper
{
    string GetCurrentIpAddress();

    string GetRawUrl(HttpRequest request);

    string GetStoreLocation(bool? useSsl = null);

    string GetThisPageUrl(bool includeQueryString, bool? useSsl = null, bool lowercaseUrl = false);

    bool IsAjaxRequest(HttpRequest request);

    bool IsCurrentConnectionSecured();
}
