using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Filters;

/// <summary>Where no opening hours are set up there is nothing to report: says so, and where they are set up.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsCalendarAttribute : ExceptionFilterAttribute
{
    public override void OnException(ExceptionContext context)
    {
        if (context.Exception is SlaSettingsException)
            context.Result = new ViewResult { ViewName = AdminViews.NO_CALENDAR };
    }
}
