using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

internal static class ModalMarkup
{
    public static void Fill(TagHelperOutput output, string id, IHtmlContent body, IHtmlContent footer)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("id", id);
        output.Attributes.SetAttribute("class", "modal fade");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("role", "dialog");
        output.Content.SetHtmlContent(Div("modal-dialog",
            Div("modal-content", Div("modal-body", body), Div("modal-footer", footer))));
    }

    public static string OpenOnClick(string buttonId, string modalId)
    {
        return $"<script>$(function () {{ $('#{buttonId}').attr('data-toggle', 'modal').attr('data-target', '#{modalId}'); }});</script>";
    }

    private static TagBuilder Div(string css, params IHtmlContent[] contents)
    {
        var div = new TagBuilder("div");
        div.AddCssClass(css);
        foreach (var content in contents)
            div.InnerHtml.AppendHtml(content);

        return div;
    }
}
