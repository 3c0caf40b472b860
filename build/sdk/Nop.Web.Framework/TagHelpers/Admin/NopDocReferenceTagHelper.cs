using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-doc-reference", Attributes = "asp-string-resource", TagStructure = TagStructure.WithoutEndTag)]
public class NopDocReferenceTagHelper : TagHelper
{
    [HtmlAttributeName("asp-string-resource")]
    public string StringResource { get; set; }

    [HtmlAttributeName("asp-add-wrapper")]
    public bool AddWrapper { get; set; } = true;

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = AddWrapper ? "div" : null;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "documentation-reference");
        output.Content.SetHtmlContent(StringResource);
        return Task.CompletedTask;
    }
}
