using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.Routing;
using Nop.Web.Framework.UI;

namespace DemoStore.Hosting;

/// <summary>What the views of one request want in the page's head and foot. "Append" puts in front, as in the host.</summary>
public sealed class PageParts(IUrlHelperFactory urls, IActionContextAccessor action) : INopHtmlHelper
{
    private readonly List<string> _titles = [];
    private readonly List<string> _styles = [];
    private readonly List<string> _head = [];
    private readonly List<(ResourceLocation Location, string Script)> _scripts = [];
    private readonly List<(ResourceLocation Location, string Script)> _inline = [];
    private string _activeMenuItem = "";

    public void AddTitleParts(string part) => _titles.Add(part);

    public void AppendTitleParts(string part) => _titles.Insert(0, part);

    public void AppendPageCssClassParts(string part)
    {
    }

    public void AddCssFileParts(string src, string debugSrc = "", bool excludeFromBundle = false) => _styles.Add(src);

    public void AppendCssFileParts(string src, string debugSrc = "", bool excludeFromBundle = false) => _styles.Insert(0, src);

    public void AddHeadCustomParts(string part) => _head.Add(part);

    public void AppendHeadCustomParts(string part) => _head.Insert(0, part);

    public void AddScriptParts(ResourceLocation location, string src, string debugSrc = "", bool excludeFromBundle = false) => _scripts.Add((location, src));

    public void AppendScriptParts(ResourceLocation location, string src, string debugSrc = "", bool excludeFromBundle = false) => _scripts.Insert(0, (location, src));

    public void AddInlineScriptParts(ResourceLocation location, string script) => _inline.Add((location, script));

    public void AppendInlineScriptParts(ResourceLocation location, string script) => _inline.Insert(0, (location, script));

    public string GetActiveMenuItemSystemName() => _activeMenuItem;

    public void SetActiveMenuItemSystemName(string systemName) => _activeMenuItem = systemName;

    public Task<IHtmlContent> GenerateTitleAsync(bool addDefaultTitle = true, string part = "")
    {
        var parts = _titles.Append(part).Append(addDefaultTitle ? "Demo store" : "").Where(each => each.Length > 0);
        return Task.FromResult<IHtmlContent>(new HtmlContentBuilder().Append(string.Join(" / ", parts)));
    }

    public IHtmlContent GenerateCssFiles()
    {
        return Lines(_styles.Distinct().Select(src => $"<link rel=\"stylesheet\" href=\"{Url(src)}\" />"));
    }

    public IHtmlContent GenerateHeadCustom()
    {
        return Lines(_head.Distinct());
    }

    public IHtmlContent GenerateScripts(ResourceLocation location)
    {
        return Lines(_scripts.Where(script => script.Location == location).Select(script => $"<script src=\"{Url(script.Script)}\"></script>").Distinct());
    }

    public IHtmlContent GenerateInlineScripts(ResourceLocation location)
    {
        return Lines(_inline.Where(script => script.Location == location).Select(script => script.Script).Distinct());
    }

    private static HtmlString Lines(IEnumerable<string> lines)
    {
        return new HtmlString(string.Join('\n', lines));
    }

    private string Url(string src)
    {
        return System.Net.WebUtility.HtmlEncode(urls.GetUrlHelper(action.ActionContext!).Content(src));
    }
}
