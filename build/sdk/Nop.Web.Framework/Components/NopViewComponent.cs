using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Events;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Models;

namespace Nop.Web.Framework.Components;

public abstract class NopViewComponent : ViewComponent
{
    public new ViewViewComponentResult View(string viewName)
    {
        return base.View(viewName);
    }

    public new ViewViewComponentResult View<TModel>(string viewName, TModel model)
    {
        PublishPrepared(model);
        return base.View(viewName, model);
    }

    public new ViewViewComponentResult View<TModel>(TModel model)
    {
        PublishPrepared(model);
        return base.View(model);
    }

    private void PublishPrepared(object model)
    {
        var publisher = HttpContext.RequestServices.GetRequiredService<IEventPublisher>();
        if (model is BaseNopModel single)
            publisher.Publish(new ModelPreparedEvent<BaseNopModel>(single));
        else if (model is IEnumerable<BaseNopModel> several)
            publisher.Publish(new ModelPreparedEvent<IEnumerable<BaseNopModel>>(several));
    }
}
