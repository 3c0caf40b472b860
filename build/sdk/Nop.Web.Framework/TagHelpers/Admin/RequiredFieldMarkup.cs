using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

internal static class RequiredFieldMarkup
{
    public static void WrapWhenRequired(this TagHelperOutput output, string isRequired)
    {
        if (!bool.TryParse(isRequired, out var required) || !required)
            return;

        output.PreElement.SetHtmlContent("<div class=\"input-group input-group-required\">");
        output.PostElement.SetHtmlContent(
            "<div class=\"input-group-btn\"><span class=\"required\">*</span></div></div>");
    }
}
