using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Admin.Filters;

/// <summary>An address with a number that no inquiry has is answered as any other wrong address.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MissingInquiryAttribute : ExceptionFilterAttribute
{
    public override void OnException(ExceptionContext context)
    {
        if (context.Exception is InquiryNotFoundException)
            context.Result = new NotFoundResult();
    }
}
