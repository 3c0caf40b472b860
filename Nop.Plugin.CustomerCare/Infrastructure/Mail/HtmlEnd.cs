namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

internal static class HtmlEnd
{
    private const string END = "</body>";

    /// <summary>The HTML with something more at the end of what it shows.</summary>
    public static string Add(string html, string more)
    {
        var end = html.LastIndexOf(END, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html + more : html.Insert(end, more);
    }
}
