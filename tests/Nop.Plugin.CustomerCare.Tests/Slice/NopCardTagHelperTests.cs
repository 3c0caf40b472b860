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
        var html = await RenderAsync(new NopCardTagHelper { Name = "sla", Title = "Clocks <1>", HideBlockAttributeName = "Hide.Sla", IsHide = isHidden });

        Assert.That(html, isHidden ? Does.Contain("collapsed-card") : Does.Not.Contain("collapsed-card"));
        Assert.That(html, Does.Contain(icon).And.Contain("data-hideAttribute=\"Hide.Sla\"").And.Contain("id=\"sla\""));
        Assert.That(html, Does.Contain("Clocks &lt;1&gt;").And.Contain("<b>inside</b>"));
    }

    private static async Task<string> RenderAsync(TagHelper helper)
    {
        var content = new DefaultTagHelperContent().SetHtmlContent("<b>inside</b>");
        var output = new TagHelperOutput("nop-card", [], (_, _) => Task.FromResult(content));
        await helper.ProcessAsync(new TagHelperContext([], new Dictionary<object, object>(), "1"), output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
