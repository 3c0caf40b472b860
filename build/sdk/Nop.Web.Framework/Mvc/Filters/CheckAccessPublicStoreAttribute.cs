using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Services.Security;

namespace Nop.Web.Framework.Mvc.Filters;

public sealed class CheckAccessPublicStoreAttribute : TypeFilterAttribute
{
    public CheckAccessPublicStoreAttribute(bool ignore = false)
        : base(typeof(PublicStoreFilter))
    {
        IgnoreFilter = ignore;
        Arguments = new object[] { ignore };
    }

    public bool IgnoreFilter { get; }

    private sealed class PublicStoreFilter : IAsyncAuthorizationFilter
    {
        private readonly bool _ignore;
        private readonly IPermissionService _permissions;

        public PublicStoreFilter(bool ignore, IPermissionService permissions)
        {
            _ignore = ignore;
            _permissions = permissions;
        }

        public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
        {
            var ignore = context.ActionDescriptor.OnAction<CheckAccessPublicStoreAttribute>()?.IgnoreFilter ?? _ignore;
            if (!ignore && !await _permissions.AuthorizeAsync(StandardPermission.PublicStore.PUBLIC_STORE_ALLOW_NAVIGATION))
                context.Result = new ChallengeResult();
        }
    }
}
