using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Services.Localization;

namespace Nop.Web.Framework.TagHelpers.Admin;

/// <summary>Opens a question on the button with the given id and posts to the delete action when it is confirmed.</summary>
[HtmlTargetElement("nop-delete-confirmation", Attributes = "asp-model-id,asp-button-id", TagStructure = TagStructure.WithoutEndTag)]
public class NopDeleteConfirmationTagHelper : TagHelper
{
    private readonly IHtmlGenerator _generator;
    private readonly ConfirmationMarkup _markup;

    public NopDeleteConfirmationTagHelper(IHtmlGenerator generator, ILocalizationService localization)
    {
        _generator = generator;
        _markup = new ConfirmationMarkup(localization);
    }

    [HtmlAttributeName("asp-model-id")]
    public string ModelId { get; set; }

    [HtmlAttributeName("asp-button-id")]
    public string ButtonId { get; set; }

    [HtmlAttributeName("asp-action")]
    public string Action { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var action = string.IsNullOrEmpty(Action) ? "Delete" : Action;
        var modalId = $"{ViewContext.ViewData.ModelMetadata.ModelType.Name.ToLowerInvariant()}-{action}-delete-confirmation";
        var form = _generator.GenerateForm(ViewContext, action, null, new { id = ModelId }, "post", null);
        form.InnerHtml.AppendHtml(_generator.GenerateAntiforgery(ViewContext) ?? HtmlString.Empty as IHtmlContent);
        form.InnerHtml.AppendHtml(await _markup.FooterAsync($"{modalId}-submit-button", "Admin.Common.Delete", "submit"));
        ModalMarkup.Fill(output, modalId, await _markup.BodyAsync("Admin.Common.DeleteConfirmation", null), form);
        output.PostElement.SetHtmlContent(ModalMarkup.OpenOnClick(ButtonId, modalId));
    }
}
