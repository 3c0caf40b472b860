using Microsoft.AspNetCore.Mvc.Razor.TagHelpers;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Razor.TagHelpers;
using System.Text.Encodings.Web;
using Nop.Web.Framework.UI;

namespace Nop.Web.Framework.TagHelpers.Shared;

/// <summary>Moves a script to the head or the end of the page when its location says so.</summary>
[HtmlTargetElement("script")]
public class NopScriptTagHelper : UrlResolutionTagHelper
{
    private readonly INopHtmlHelper _page;

    public NopScriptTagHelper(IUrlHelperFactory urlHelperFactory, HtmlEncoder htmlEncoder, INopHtmlHelper nopHtmlHelper)
        : base(urlHelperFactory, htmlEncoder)
    {
        _page = nopHtmlHelper;
    }

    [HtmlAttributeName("src")]
    public string Src { get; set; }

    [HtmlAttributeName("asp-debug-src")]
    public string DebugSrc { get; set; }

    [HtmlAttributeName("asp-location")]
    public ResourceLocation Location { get; set; }

    [HtmlAttributeName("asp-exclude-from-bundle")]
    public bool ExcludeFromBundle { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var isMoved = Location is ResourceLocation.Head or ResourceLocation.Footer;
        if (isMoved && !string.IsNullOrEmpty(Src))
            _page.AppendScriptParts(Location, Src, DebugSrc, ExcludeFromBundle);
        else if (isMoved)
            _page.AppendInlineScriptParts(Location, $"<script>{(await output.GetChildContentAsync()).GetContent()}</script>");

        if (isMoved)
        {
            output.SuppressOutput();
            return;
        }

        if (Src is not null)
        {
            output.Attributes.SetAttribute("src", Src);
            ProcessUrlAttribute("src", output);
        }
    }
}
