using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-editor", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public class NopEditorTagHelper : TagHelper
{
    private readonly IHtmlHelper _html;

    public NopEditorTagHelper(IHtmlHelper htmlHelper)
    {
        _html = htmlHelper;
    }

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeName("asp-required")]
    public string IsRequired { get; set; }

    [HtmlAttributeName("asp-template")]
    public string Template { get; set; }

    [HtmlAttributeName("asp-postfix")]
    public string Postfix { get; set; }

    [HtmlAttributeName("asp-render-form-control-class")]
    public string RenderFormControlClass { get; set; }

    [HtmlAttributeName("html-attributes")]
    public object CustomHtmlAttributes { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        (_html as IViewContextAware)?.Contextualize(ViewContext);
        var attributes = HtmlHelper.AnonymousObjectToHtmlAttributes(CustomHtmlAttributes);
        if (HasFormControlClass())
            attributes["class"] = attributes.TryGetValue("class", out var css) ? $"form-control {css}" : "form-control";

        output.SuppressOutput();
        output.WrapWhenRequired(IsRequired);
        output.Content.SetHtmlContent(_html.Editor(For.Name, Template, new { htmlAttributes = attributes, postfix = Postfix }));
        return Task.CompletedTask;
    }

    private bool HasFormControlClass()
    {
        var isCheckBox = For.Metadata.UnderlyingOrModelType == typeof(bool);
        return bool.TryParse(RenderFormControlClass, out var asked) ? asked : !isCheckBox;
    }
}
