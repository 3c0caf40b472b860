using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-override-store-checkbox", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public class NopOverrideStoreCheckboxHelper : TagHelper
{
    private readonly IHtmlHelper _html;

    public NopOverrideStoreCheckboxHelper(IHtmlHelper htmlHelper)
    {
        _html = htmlHelper;
    }

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeName("asp-input")]
    public ModelExpression Input { get; set; }

    [HtmlAttributeName("asp-input2")]
    public ModelExpression Input2 { get; set; }

    [HtmlAttributeName("asp-store-scope")]
    public int StoreScope { get; set; }

    [HtmlAttributeName("asp-parent-container")]
    public string ParentContainer { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.SuppressOutput();
        if (StoreScope <= 0)
            return Task.CompletedTask;

        (_html as IViewContextAware)?.Contextualize(ViewContext);
        var selector = Selector();
        output.Content.SetHtmlContent(_html.CheckBox(For.Name, null, new
        {
            @class = "multi-store-override-option",
            onclick = $"checkOverriddenStoreValue(this, '{selector}')",
            data_for_input_selector = selector
        }));
        return Task.CompletedTask;
    }

    private string Selector()
    {
        var inputs = new[] { Input, Input2 }.Where(input => input is not null).Select(input => "#" + _html.Id(input.Name)).ToList();
        if (inputs.Count == 0 && !string.IsNullOrEmpty(ParentContainer))
            inputs.AddRange(new[] { "input", "textarea", "select" }.Select(tag => $"#{ParentContainer} {tag}"));

        return string.Join(", ", inputs);
    }
}
