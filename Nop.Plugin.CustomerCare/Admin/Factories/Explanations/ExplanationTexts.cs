using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Explanations;

internal static class ExplanationTexts
{
    /// <summary>The name of the one who did it, or what he is.</summary>
    public static async Task<string> ActorAsync(this AdminTexts texts, InquiryEvent line)
    {
        return string.IsNullOrWhiteSpace(line.ActorName) ? await texts.NameAsync(line.Actor) : line.ActorName;
    }

    /// <summary>The status that a line sets.</summary>
    public static async Task<string> StatusAsync(this AdminTexts texts, InquiryEvent line)
    {
        return WireName.TryParse<InquiryStatus>(line.Value, out var status) ? await texts.NameAsync(status) : line.Value ?? string.Empty;
    }
}
