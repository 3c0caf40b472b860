using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Nop.Web.Framework.Mvc.Filters;

/// <summary>A store run on the slice is never closed, so there is nothing to refuse.</summary>
public sealed class CheckAccessClosedStoreAttribute : TypeFilterAttribute
{
    public CheckAccessClosedStoreAttribute(bool ignore = false)
        : base(typeof(NothingToDo))
    {
        IgnoreFilter = ignore;
    }

    public bool IgnoreFilter { get; }

    private sealed class NothingToDo : IFilterMetadata;
}
