using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Services.Security;

namespace Nop.Web.Framework.Mvc.Filters;

public sealed class AuthorizeAdminAttribute : TypeFilterAttribute
{
    public AuthorizeAdminAttribute(bool ignore = false)
        : base(typeof(AdminFilter))
    {
        IgnoreFilter = ignore;
        Arguments = new object[] { ignore };
    }

    public bool IgnoreFilter { get; }

    private sealed class AdminFilter : IAsyncAuthorizationFilter
    {
        private readonly bool _ignore;
        private readonly IPermissionService _permissions;

        public AdminFilter(bool ignore, IPermissionService permissions)
        {
            _ignore = ignore;
            _permissions = permissions;
        }

        public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
        {
            var ignore = context.ActionDescriptor.OnAction<AuthorizeAdminAttribute>()?.IgnoreFilter ?? _ignore;
            if (!ignore && !await _permissions.AuthorizeAsync(StandardPermission.Security.ACCESS_ADMIN_PANEL))
                context.Result = new ChallengeResult();
        }
    }
}
