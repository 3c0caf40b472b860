using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Web.Framework.TagHelpers.Admin;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Slice;

[TestFixture]
public class NopCardTagHelperTests
{
    [TestCase(true, "fa-plus")]
    [TestCase(false, "fa-minus")]
    public async Task ProcessAsync_RememberedState_CollapsesTheCard(bool isHidden, string icon)
    {
        var html = await RenderAsync(new NopCardTagHelper { Name = "sla", Title = "Clocks <i>1</i>", HideBlockAttributeName = "Hide.Sla", IsHide = isHidden });

        Assert.That(html, isHidden ? Does.Contain("collapsed-card") : Does.Not.Contain("collapsed-card"));
        Assert.That(html, Does.Contain(icon).And.Contain("data-hideAttribute=\"Hide.Sla\"").And.Contain("id=\"sla\""));
        Assert.That(html, Does.Contain("Clocks <i>1</i>").And.Contain("<b>inside</b>"), "the host writes a title as markup");
    }

    [TestCase("asp-hide")]
    [TestCase("asp-hide-block-attribute-name")]
    public void ProcessAsync_AttributeTheHostNeedsIsMissing_Throws(string given)
    {
        Assert.That(() => RenderAsync(new NopCardTagHelper { Name = "sla" }, given), Throws.InvalidOperationException.With.Message.Contains("sla"));
    }

    private static Task<string> RenderAsync(TagHelper helper)
    {
        return RenderAsync(helper, "asp-hide", "asp-hide-block-attribute-name");
    }

    private static async Task<string> RenderAsync(TagHelper helper, params string[] given)
    {
        var content = new DefaultTagHelperContent().SetHtmlContent("<b>inside</b>");
        var output = new TagHelperOutput("nop-card", [], (_, _) => Task.FromResult(content));
        await helper.ProcessAsync(new TagHelperContext([.. given.Select(name => new TagHelperAttribute(name, name))], new Dictionary<object, object>(), "1"), output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
