using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-alert", Attributes = "asp-alert-id", TagStructure = TagStructure.WithoutEndTag)]
public class NopAlertTagHelper : TagHelper
{
    [HtmlAttributeName("asp-alert-id")]
    public string AlertId { get; set; }

    [HtmlAttributeName("asp-alert-message")]
    public string Message { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = new TagBuilder("p");
        text.InnerHtml.Append(Message ?? string.Empty);
        var close = new TagBuilder("span");
        close.AddCssClass("btn btn-primary");
        close.Attributes["data-dismiss"] = "modal";
        close.InnerHtml.Append("OK");
        ModalMarkup.Fill(output, $"{AlertId}-action-alert", text, close);
        return Task.CompletedTask;
    }
}
