using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-select", TagStructure = TagStructure.WithoutEndTag)]
public class NopSelectTagHelper : TagHelper
{
    private readonly IHtmlHelper _html;

    public NopSelectTagHelper(IHtmlHelper htmlHelper)
    {
        _html = htmlHelper;
    }

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeName("asp-for-name")]
    public string Name { get; set; }

    [HtmlAttributeName("asp-items")]
    public IEnumerable<SelectListItem> Items { get; set; } = new List<SelectListItem>();

    [HtmlAttributeName("asp-required")]
    public string IsRequired { get; set; }

    [HtmlAttributeName("asp-multiple")]
    public string IsMultiple { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        (_html as IViewContextAware)?.Contextualize(ViewContext);
        var attributes = output.Attributes.ToDictionary(each => each.Name, each => (object)each.Value.ToString());
        attributes["class"] = $"form-control {attributes.GetValueOrDefault("class")}".Trim();
        if (bool.TryParse(IsMultiple, out var multiple) && multiple)
            attributes["multiple"] = "multiple";

        var name = string.IsNullOrEmpty(Name) ? For.Name : Name;
        output.SuppressOutput();
        output.WrapWhenRequired(IsRequired);
        output.Content.SetHtmlContent(multiple
            ? _html.ListBox(name, Items, attributes)
            : _html.DropDownList(name, Items, null, attributes));
        return Task.CompletedTask;
    }
}
