using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Core;
using Nop.Services.Localization;
using Nop.Services.Security;

namespace Nop.Web.Framework.Mvc.Filters;

[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class CheckPermissionAttribute : TypeFilterAttribute
{
    public CheckPermissionAttribute(
        string permissionSystemName,
        CheckPermissionResultType resultType = CheckPermissionResultType.Default)
        : this(new[] { permissionSystemName }, resultType)
    {
    }

    public CheckPermissionAttribute(
        string[] permissionSystemNames,
        CheckPermissionResultType resultType = CheckPermissionResultType.Default)
        : base(typeof(PermissionFilter))
    {
        PermissionSystemName = permissionSystemNames.ToList();
        ResultType = resultType;
        Arguments = new object[] { PermissionSystemName, resultType };
    }

    public enum CheckPermissionResultType
    {
        Default = 0,
        Html = 1,
        Text = 2,
        Json = 3
    }

    public List<string> PermissionSystemName { get; }

    public CheckPermissionResultType ResultType { get; }

    private sealed class PermissionFilter : IAsyncAuthorizationFilter
    {
        private readonly List<string> _anyOf;
        private readonly CheckPermissionResultType _resultType;
        private readonly IPermissionService _permissions;
        private readonly ILocalizationService _localization;
        private readonly IWebHelper _webHelper;

        public PermissionFilter(
            List<string> anyOf,
            CheckPermissionResultType resultType,
            IPermissionService permissions,
            ILocalizationService localization,
            IWebHelper webHelper)
        {
            _anyOf = anyOf;
            _resultType = resultType;
            _permissions = permissions;
            _localization = localization;
            _webHelper = webHelper;
        }

        public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
        {
            foreach (var permission in _anyOf)
                if (await _permissions.AuthorizeAsync(permission))
                    return;

            context.Result = await DenyAsync(context.HttpContext.Request);
        }

        private async Task<IActionResult> DenyAsync(HttpRequest request)
        {
            var kind = _resultType == CheckPermissionResultType.Default ? KindFor(request) : _resultType;
            if (kind == CheckPermissionResultType.Html)
                return new RedirectToActionResult("AccessDenied", "Security", new { pageUrl = _webHelper.GetRawUrl(request) });

            var text = await _localization.GetResourceAsync("Admin.AccessDenied.Description");
            return kind == CheckPermissionResultType.Json
                ? new JsonResult(new { error = text })
                : new ContentResult { Content = text, ContentType = "text/plain" };
        }

        private CheckPermissionResultType KindFor(HttpRequest request)
        {
            if (HttpMethods.IsGet(request.Method))
                return CheckPermissionResultType.Html;
            if (!HttpMethods.IsPost(request.Method))
                return CheckPermissionResultType.Text;
            return _webHelper.IsAjaxRequest(request) ? CheckPermissionResultType.Json : CheckPermissionResultType.Html;
        }
    }
}
