using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Services.Localization;

namespace Nop.Web.Framework.TagHelpers.Admin;

internal sealed class ConfirmationMarkup
{
    private readonly ILocalizationService _localization;

    public ConfirmationMarkup(ILocalizationService localization)
    {
        _localization = localization;
    }

    public async Task<IHtmlContent> BodyAsync(string resourceKey, string additionalText)
    {
        var text = new TagBuilder("p");
        text.InnerHtml.Append(await _localization.GetResourceAsync(resourceKey));
        if (!string.IsNullOrEmpty(additionalText))
            text.InnerHtml.Append(" ").Append(additionalText);

        return text;
    }

    public async Task<IHtmlContent> FooterAsync(string buttonId, string buttonResourceKey, string buttonType)
    {
        var cancel = new TagBuilder("span");
        cancel.AddCssClass("btn btn-default");
        cancel.Attributes["data-dismiss"] = "modal";
        cancel.InnerHtml.Append(await _localization.GetResourceAsync("Admin.Common.NoCancel"));

        var confirm = new TagBuilder("button");
        confirm.AddCssClass("btn btn-primary float-right");
        confirm.Attributes["type"] = buttonType;
        confirm.Attributes["id"] = buttonId;
        confirm.InnerHtml.Append(await _localization.GetResourceAsync(buttonResourceKey));
        return new HtmlContentBuilder().AppendHtml(cancel).AppendHtml(confirm);
    }
}
