using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>
/// Names one thing that happened outside, so that it is recorded once. 64 lower-case hexadecimal digits (SHA-256), because databases
/// differ in how they compare longer or mixed-case text.
/// </summary>
public static class SourceKey
{
    /// <summary>The key of the thing that these parts name together; order and emptiness of parts matter, null counts as empty.</summary>
    /// <exception cref="ArgumentException">There are no parts.</exception>
    public static string Of(params string?[] parts)
    {
        if (parts.Length == 0)
            throw new ArgumentException("A source key needs at least one part.", nameof(parts));

        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append((part ?? string.Empty).Length).Append(':').Append(part).Append('|');

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
