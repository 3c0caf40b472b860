using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.CustomerCare.Inquiries.Links;

/// <summary>
/// A text that opens one inquiry for one purpose and that nobody without the store's key can make: the inquiry's number, a hyphen, and the first 160 bits of an HMAC-SHA-256 as 40 lower-case
/// hexadecimal digits. The same inquiry always gives the same text, so it can stand in every mail.
/// </summary>
public sealed class SignedLink
{
    private const int SignatureLength = 40;

    /// <summary>In bytes.</summary>
    public const int KEY_LENGTH = 32;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    private readonly byte[] _key;

    /// <param name="key">At least 32 secret bytes.</param>
    /// <exception cref="ArgumentException">The key is shorter.</exception>
    public SignedLink(byte[] key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Length < KEY_LENGTH)
            throw new ArgumentException($"A key for links has at least {KEY_LENGTH} bytes; this one has {key.Length}.", nameof(key));

        _key = key;
    }

    /// <summary>The text for an inquiry; made of its number and its thread token.</summary>
    public string Of(LinkPurpose purpose, Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        return string.Create(CultureInfo.InvariantCulture, $"{inquiry.Id}-{Signature(purpose, inquiry)}");
    }

    /// <summary>The number that a text names, for finding the inquiry that <see cref="Opens"/> then judges; null for what can't be such a text.</summary>
    public static long? NumberIn(string? text)
    {
        var hyphen = text?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        return hyphen is > 0 and < 20
            && text!.Length == hyphen + 1 + SignatureLength
            && text.AsSpan(hyphen + 1).IndexOfAnyExcept(Digits) < 0
            && long.TryParse(text.AsSpan(0, hyphen), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
    }

    /// <summary>Whether the text was made for this purpose and this inquiry; compared in constant time.</summary>
    public bool Opens(LinkPurpose purpose, Inquiry inquiry, string text)
    {
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Of(purpose, inquiry)), Encoding.UTF8.GetBytes(text));
    }

    private string Signature(LinkPurpose purpose, Inquiry inquiry)
    {
        var named = string.Create(CultureInfo.InvariantCulture, $"{WireName.Of(purpose)}|{inquiry.Id}|{inquiry.ThreadToken}");
        return Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(named)))[..SignatureLength];
    }
}
