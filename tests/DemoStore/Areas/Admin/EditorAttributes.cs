using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace DemoStore.Areas.Admin;

public static class EditorAttributes
{
    /// <summary>The attributes that the editor's tag asked for, together with the input's type.</summary>
    public static IDictionary<string, object?> WithAttributes(this ViewDataDictionary viewData, string? type = null, string? step = null)
    {
        var attributes = viewData["htmlAttributes"] is { } given
            ? new Dictionary<string, object?>(HtmlHelper.AnonymousObjectToHtmlAttributes(given)!)
            : [];
        if (type is not null)
            attributes.TryAdd("type", type);
        if (step is not null)
            attributes.TryAdd("step", step);

        return attributes;
    }
}
