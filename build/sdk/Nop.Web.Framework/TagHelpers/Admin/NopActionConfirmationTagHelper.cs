using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Services.Localization;

namespace Nop.Web.Framework.TagHelpers.Admin;

/// <summary>Asks before the button with the given id submits its form.</summary>
[HtmlTargetElement("nop-action-confirmation", Attributes = "asp-button-id", TagStructure = TagStructure.WithoutEndTag)]
public class NopActionConfirmationTagHelper : TagHelper
{
    private readonly ConfirmationMarkup _markup;

    public NopActionConfirmationTagHelper(ILocalizationService localization)
    {
        _markup = new ConfirmationMarkup(localization);
    }

    [HtmlAttributeName("asp-button-id")]
    public string ButtonId { get; set; }

    [HtmlAttributeName("asp-action")]
    public string Action { get; set; }

    [HtmlAttributeName("asp-additional-confirm")]
    public string ConfirmText { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var modalId = $"{ButtonId}-action-confirmation";
        var confirmId = $"{modalId}-submit-button";
        var body = await _markup.BodyAsync("Admin.Common.AreYouSure", ConfirmText);
        var footer = await _markup.FooterAsync(confirmId, "Admin.Common.Yes", "button");
        ModalMarkup.Fill(output, modalId, body, footer);
        output.PostElement.SetHtmlContent(ModalMarkup.OpenOnClick(ButtonId, modalId) + SubmitOnConfirm(confirmId));
    }

    private string SubmitOnConfirm(string confirmId)
    {
        return "<script>$(function () { var button = $('#" + ButtonId + "'); button.attr('type', 'button');"
            + " $('#" + confirmId + "').click(function () { var form = button.closest('form');"
            + " $('<input type=\"hidden\">').attr('name', button.attr('name')).val(button.val()).appendTo(form); form.submit(); }); });</script>";
    }
}
