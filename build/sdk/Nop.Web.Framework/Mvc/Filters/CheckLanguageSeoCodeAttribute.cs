using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Nop.Web.Framework.Mvc.Filters;

/// <summary>A store run on the slice has no language in its addresses, so there is nothing to redirect to.</summary>
public sealed class CheckLanguageSeoCodeAttribute : TypeFilterAttribute
{
    public CheckLanguageSeoCodeAttribute(bool ignore = false)
        : base(typeof(NothingToDo))
    {
        IgnoreFilter = ignore;
    }

    public bool IgnoreFilter { get; }

    private sealed class NothingToDo : IFilterMetadata;
}
