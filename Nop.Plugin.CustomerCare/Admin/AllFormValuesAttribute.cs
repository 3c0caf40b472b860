using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>
/// Fills a list with every value that a form has under its name, in order, blank ones included. Left to itself the host reads a list of texts or numbers from the
/// first value alone, as a text with commas, and skips blank ones, so that lists side by side no longer match.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AllFormValuesAttribute : ModelBinderAttribute
{
    public AllFormValuesAttribute() : base(typeof(AllFormValuesBinder))
    {
        // As if there were no binder named: one of its own would be asked also where the form has no such field, and rows of lists would never end.
        BindingSource = BindingSource.ModelBinding;
    }
}
