using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.CustomerCare.Surveys;

/// <summary>
/// The secret in a mail's links: 160 random bits as 40 lower-case hexadecimal digits, because some databases compare text without regard to case. Only its hash is stored.
/// </summary>
public static class SurveyToken
{
    public const int Length = 40;

    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Length / 2));

    /// <summary>Whether a text can be a token at all.</summary>
    public static bool IsWellFormed(string? token) => token?.Length == Length && token.All(char.IsAsciiHexDigitLower);

    /// <summary>What is stored of it: 64 lower-case hexadecimal digits (SHA-256; a random secret needs no salt).</summary>
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)));

    /// <summary>Compares hashes in constant time.</summary>
    public static bool AreEqual(string hash, string other) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(other));
}
