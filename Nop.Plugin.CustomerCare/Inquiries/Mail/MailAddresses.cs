using System.Text.RegularExpressions;
using Nop.Plugin.CustomerCare.Inquiries.Api;

namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>Reads the address headers of mails.</summary>
internal static partial class MailAddresses
{
    /// <summary>One sender, as <c>Name &lt;address&gt;</c> or the address alone.</summary>
    public static MailPerson Person(string text)
    {
        var start = text.LastIndexOf('<');
        var end = text.LastIndexOf('>');
        if (start >= 0 && end > start)
        {
            var address = text[(start + 1)..end].Trim();
            return new MailPerson(Named(text[..start]), MailAddressText.IsAddress(address) ? address : null);
        }

        var whole = text.Trim();
        return MailAddressText.IsAddress(whole) ? new MailPerson(null, whole) : new MailPerson(Named(whole), null);
    }

    /// <summary>All addresses in a text, whatever stands around them.</summary>
    public static IEnumerable<string> In(string text)
    {
        return Address().Matches(text).Select(match => match.Value).Where(MailAddressText.IsAddress);
    }

    private static string? Named(string text)
    {
        var name = text.Trim().Trim('"').Replace("\\\"", "\"", StringComparison.Ordinal).Trim();
        return name.Length == 0 ? null : name;
    }

    [GeneratedRegex(@"[^\s<>,;:""'()\[\]\\]+@[^\s<>,;:""'()\[\]\\@]+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
