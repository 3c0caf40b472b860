using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

/// <summary>Shows its content only while the check box of the setting it belongs to is checked.</summary>
[HtmlTargetElement("nop-nested-setting", Attributes = "asp-for")]
public class NopNestedSettingTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeName("is-condition-invert")]
    public bool IsConditionInvert { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = "nested-" + TagBuilder.CreateSanitizedId(name, "_");
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "nested-setting");
        output.Attributes.SetAttribute("id", id);
        output.PostElement.SetHtmlContent(ToggleScript(name, id));
        return Task.CompletedTask;
    }

    private string ToggleScript(string parentName, string id)
    {
        var shown = IsConditionInvert ? "!parent.is(':checked')" : "parent.is(':checked')";
        return $"<script>$(function () {{ var parent = $('input[name=\"{parentName}\"]');"
            + $" function toggle() {{ $('#{id}').toggle({shown}); }} parent.click(toggle); toggle(); }});</script>";
    }
}
