using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;

/// <summary>What became of work on many inquiries, in words.</summary>
public static class ManyResultText
{
    /// <summary>What was done; null if there is nothing to say about that.</summary>
    public static async Task<string?> DoneAsync(ManyResult result, AdminTexts texts)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(texts);
        var done = await texts.FormatAsync("Plugins.CustomerCare.Inbox.Work.Done", result.Done);
        if (result.Unchanged > 0)
            return $"{done} {await texts.FormatAsync("Plugins.CustomerCare.Inbox.Work.Unchanged", result.Unchanged)}";

        return result.Done > 0 ? done : null;
    }

    /// <summary>What was refused, a line each; null if nothing was.</summary>
    public static async Task<string?> RefusedAsync(ManyResult result, AdminTexts texts)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(texts);
        if (result.Refused.Count + result.Missing.Count == 0)
            return null;

        var lines = new List<string> { await texts.FormatAsync("Plugins.CustomerCare.Inbox.Work.Refused", result.Refused.Count + result.Missing.Count) };
        foreach (var refused in result.Refused)
            lines.Add(Line(refused.InquiryId, await RefusalText.PrepareAsync(refused, texts)));
        foreach (var id in result.Missing)
            lines.Add(Line(id, await texts.GetAsync("Plugins.CustomerCare.Inbox.Work.Missing")));

        return string.Join('\n', lines);
    }

    private static string Line(long id, string text)
    {
        return string.Format(CultureInfo.CurrentCulture, "#{0}: {1}", id, text);
    }
}
