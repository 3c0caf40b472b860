using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Routing;

namespace Nop.Web.Framework.Controllers;

public sealed class FormValueRequiredAttribute : ActionMethodSelectorAttribute
{
    private readonly FormValueRequirement _requirement;
    private readonly bool _validateNameOnly;
    private readonly string[] _submitButtonNames;

    public FormValueRequiredAttribute(params string[] submitButtonNames)
        : this(FormValueRequirement.Equal, submitButtonNames)
    {
    }

    public FormValueRequiredAttribute(FormValueRequirement requirement, params string[] submitButtonNames)
        : this(requirement, true, submitButtonNames)
    {
    }

    public FormValueRequiredAttribute(
        FormValueRequirement requirement,
        bool validateNameOnly,
        params string[] submitButtonNames)
    {
        _requirement = requirement;
        _validateNameOnly = validateNameOnly;
        _submitButtonNames = submitButtonNames;
    }

    public override bool IsValidForRequest(RouteContext routeContext, ActionDescriptor action)
    {
        var request = routeContext.HttpContext.Request;
        return HttpMethods.IsPost(request.Method) && request.HasFormContentType
            && _submitButtonNames.Any(name => HasButton(request.Form, name));
    }

    private bool HasButton(IFormCollection form, string button)
    {
        var keys = _requirement == FormValueRequirement.Equal
            ? form.Keys.Where(key => key.Equals(button, StringComparison.OrdinalIgnoreCase))
            : form.Keys.Where(key => key.StartsWith(button, StringComparison.OrdinalIgnoreCase));
        return keys.Any(key => _validateNameOnly || !string.IsNullOrEmpty(form[key]));
    }
}
