namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>Addresses as other systems write them.</summary>
internal static class MailAddressText
{
    private const int Longest = 500;

    /// <summary>Whether mail could go there without breaking a header: which mailboxes there are, nobody knows but their servers.</summary>
    public static bool IsAddress(string text)
    {
        return text.Split('@') is [{ Length: > 0 }, { Length: > 0 } domain]
            && text.Length <= Longest
            && !domain.StartsWith('.') && !domain.EndsWith('.')
            && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || char.IsSurrogate(letter) || letter is '<' or '>' or '"' or '(' or ')' or ',' or ';' or ':' or '\\');
    }
}
