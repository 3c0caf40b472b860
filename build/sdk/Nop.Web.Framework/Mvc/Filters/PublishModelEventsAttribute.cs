using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Core.Events;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Models;

namespace Nop.Web.Framework.Mvc.Filters;

public sealed class PublishModelEventsAttribute : TypeFilterAttribute
{
    public PublishModelEventsAttribute(bool ignore = false)
        : base(typeof(ModelEventsFilter))
    {
        IgnoreFilter = ignore;
        Arguments = new object[] { ignore };
    }

    public bool IgnoreFilter { get; }

    private sealed class ModelEventsFilter : IAsyncActionFilter, IAsyncResultFilter
    {
        private readonly bool _ignore;
        private readonly IEventPublisher _publisher;

        public ModelEventsFilter(bool ignore, IEventPublisher publisher)
        {
            _ignore = ignore;
            _publisher = publisher;
        }

        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            if (IsIgnored(context))
            {
                await next();
                return;
            }

            if (HttpMethods.IsPost(context.HttpContext.Request.Method))
                foreach (var model in context.ActionArguments.Values.OfType<BaseNopModel>())
                    await _publisher.PublishAsync(new ModelReceivedEvent<BaseNopModel>(model, context.ModelState));

            var executed = await next();
            if (executed.Controller is Controller controller)
                await PublishPreparedAsync(controller.ViewData.Model);
        }

        public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
        {
            if (!IsIgnored(context) && context.Result is JsonResult json)
                await PublishPreparedAsync(json.Value);

            await next();
        }

        private bool IsIgnored(FilterContext context)
        {
            return context.ActionDescriptor.OnAction<PublishModelEventsAttribute>()?.IgnoreFilter ?? _ignore;
        }

        private async Task PublishPreparedAsync(object model)
        {
            if (model is BaseNopModel single)
                await _publisher.PublishAsync(new ModelPreparedEvent<BaseNopModel>(single));
            else if (model is IEnumerable<BaseNopModel> several)
                await _publisher.PublishAsync(new ModelPreparedEvent<IEnumerable<BaseNopModel>>(several));
        }
    }
}
