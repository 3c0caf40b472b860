using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Nop.Web.Framework.Mvc.Filters;

internal static class ActionFilterLookup
{
    /// <summary>A filter on the action overrides the same filter on its controller.</summary>
    public static TFilter OnAction<TFilter>(this ActionDescriptor action) where TFilter : class, IFilterMetadata
    {
        return action.FilterDescriptors
            .Where(descriptor => descriptor.Scope == FilterScope.Action)
            .Select(descriptor => descriptor.Filter)
            .OfType<TFilter>()
            .FirstOrDefault();
    }
}
