using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

/// <summary>
/// The page says by asp-hide whether the card starts collapsed; the admin's script stores each later click under the name
/// in data-hideAttribute.
/// </summary>
[HtmlTargetElement("nop-card", Attributes = "asp-name")]
public class NopCardTagHelper : TagHelper
{
    [HtmlAttributeName("asp-name")]
    public string Name { get; set; }

    [HtmlAttributeName("asp-title")]
    public string Title { get; set; }

    [HtmlAttributeName("asp-icon")]
    public string CardIconIsAdvanced { get; set; }

    [HtmlAttributeName("asp-hide-block-attribute-name")]
    public string HideBlockAttributeName { get; set; }

    [HtmlAttributeName("asp-hide")]
    public bool IsHide { get; set; }

    [HtmlAttributeName("asp-advanced")]
    public bool IsAdvanced { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        // The host fails on a card that lacks one of these; so must a stand-in.
        foreach (var needed in new[] { "asp-hide-block-attribute-name", "asp-hide" })
        {
            if (!context.AllAttributes.ContainsName(needed))
                throw new InvalidOperationException($"The card '{Name}' has no {needed}.");
        }

        var card = new TagBuilder("div");
        card.AddCssClass("card card-secondary card-outline");
        card.Attributes["id"] = Name;
        card.Attributes["data-card-name"] = Name;
        card.Attributes["data-hideAttribute"] = HideBlockAttributeName;
        if (IsAdvanced)
            card.AddCssClass("advanced-setting");
        if (IsHide)
            card.AddCssClass("collapsed-card");

        card.InnerHtml.AppendHtml(Heading());
        card.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        output.Content.SetHtmlContent(card);
    }

    private TagBuilder Heading()
    {
        var title = new TagBuilder("div");
        title.AddCssClass("card-title");
        var icon = new TagBuilder("i");
        icon.AddCssClass(CardIconIsAdvanced ?? string.Empty);
        
        // Not encoded, as in the host: a title must never carry what a visitor wrote.
        title.InnerHtml.AppendHtml(icon).AppendHtml(Title ?? string.Empty);

        var heading = new TagBuilder("div");
        heading.AddCssClass("card-header with-border clearfix");
        heading.InnerHtml.AppendHtml(title).AppendHtml(CollapseButton());
        return heading;
    }

    private TagBuilder CollapseButton()
    {
        var button = new TagBuilder("button");
        button.AddCssClass("btn btn-tool");
        button.Attributes["type"] = "button";
        button.Attributes["data-card-widget"] = "collapse";
        button.InnerHtml.AppendHtml($"<i class=\"fa toggle-icon {(IsHide ? "fa-plus" : "fa-minus")}\"></i>");

        var tools = new TagBuilder("div");
        tools.AddCssClass("card-tools float-right");
        tools.InnerHtml.AppendHtml(button);
        return tools;
    }
}
