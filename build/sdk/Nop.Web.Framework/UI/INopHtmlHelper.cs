using Microsoft.AspNetCore.Html;

namespace Nop.Web.Framework.UI;

public interface INopHtmlHelper
{
    void AddCssFileParts(string src, string debugSrc = "", bool excludeFromBundle = false);

    void AddHeadCustomParts(string part);

    void AddInlineScriptParts(ResourceLocation location, string script);

    void AddScriptParts(ResourceLocation location, string src, string debugSrc = "", bool excludeFromBundle = false);

    void AddTitleParts(string part);

    void AppendCssFileParts(string src, string debugSrc = "", bool excludeFromBundle = false);

    void AppendHeadCustomParts(string part);

    void AppendInlineScriptParts(ResourceLocation location, string script);

    void AppendPageCssClassParts(string part);

    void AppendScriptParts(ResourceLocation location, string src, string debugSrc = "", bool excludeFromBundle = false);

    void AppendTitleParts(string part);

    IHtmlContent GenerateCssFiles();

    IHtmlContent GenerateHeadCustom();

    IHtmlContent GenerateInlineScripts(ResourceLocation location);

    IHtmlContent GenerateScripts(ResourceLocation location);

    Task<IHtmlContent> GenerateTitleAsync(bool addDefaultTitle = true, string part = "");

    string GetActiveMenuItemSystemName();

    void SetActiveMenuItemSystemName(string systemName);
}
