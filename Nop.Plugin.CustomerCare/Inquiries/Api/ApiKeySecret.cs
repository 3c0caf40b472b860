using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.CustomerCare.Inquiries.Api;

/// <summary>The text of a key: <c>cck_</c> and 40 random lower-case hexadecimal digits. We keep its SHA-256 only; 160 random bits need no slower hash.</summary>
public static class ApiKeySecret
{
    private const string Beginning = "cck_";
    private const int DigitCount = 40;
    private const int HintLength = 4;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    public static string New()
    {
        return Beginning + RandomNumberGenerator.GetHexString(DigitCount, lowercase: true);
    }

    public static bool IsWellFormed(string? text)
    {
        return text?.Length == Beginning.Length + DigitCount
            && text.StartsWith(Beginning, StringComparison.Ordinal)
            && text.AsSpan(Beginning.Length).IndexOfAnyExcept(Digits) < 0;
    }

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public static string HashOf(string secret)
    {
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
    }

    public static string HintOf(string secret)
    {
        return secret[^HintLength..];
    }

    /// <summary>Whether two hashes are one; takes as long whatever they have in common.</summary>
    public static bool AreEqual(string hash, string other)
    {
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(hash), Encoding.UTF8.GetBytes(other));
    }
}
