using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Core;
using Nop.Services.Localization;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-label", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public class NopLabelTagHelper : TagHelper
{
    private readonly IHtmlGenerator _generator;
    private readonly ILocalizationService _localization;
    private readonly IWorkContext _workContext;

    public NopLabelTagHelper(IHtmlGenerator generator, ILocalizationService localizationService, IWorkContext workContext)
    {
        _generator = generator;
        _localization = localizationService;
        _workContext = workContext;
    }

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeName("asp-display-hint")]
    public bool DisplayHint { get; set; } = true;

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var language = await _workContext.GetWorkingLanguageAsync();
        var key = ResourceKey();
        var text = key is null ? null : await _localization.GetResourceAsync(key, language.Id);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "label-wrapper");
        output.Content.SetHtmlContent(
            _generator.GenerateLabel(ViewContext, For.ModelExplorer, For.Name, text, new { @class = "col-form-label" }));

        var hint = key is null || !DisplayHint
            ? null
            : await _localization.GetResourceAsync($"{key}.Hint", language.Id, false, string.Empty, true);
        if (!string.IsNullOrEmpty(hint))
            output.Content.AppendHtml(HintOf(hint));
    }

    private string ResourceKey()
    {
        return (For.Metadata as DefaultModelMetadata)?.Attributes.Attributes
            .OfType<NopResourceDisplayNameAttribute>().FirstOrDefault()?.ResourceKey;
    }

    private static TagBuilder HintOf(string text)
    {
        var hint = new TagBuilder("div");
        hint.AddCssClass("ico-help");
        hint.Attributes["title"] = text;
        hint.Attributes["data-toggle"] = "tooltip";
        hint.InnerHtml.AppendHtml("<i class=\"fas fa-question-circle\"></i>");
        return hint;
    }
}
