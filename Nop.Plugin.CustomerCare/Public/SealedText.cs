using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>Turns a form's state into a text that the client can carry but not read or write, and back.</summary>
internal sealed class SealedText(IDataProtectionProvider protection, string purpose)
{
    private const char SEPARATOR = '|';

    /// <param name="parts">None with a vertical bar in it.</param>
    public string Seal(params string[] parts)
    {
        return protection.CreateProtector(purpose).Protect(string.Join(SEPARATOR, parts));
    }

    /// <returns>Null for what isn't of our making, or was sealed with keys that the store has no more.</returns>
    public string[]? Open(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;

        try
        {
            return protection.CreateProtector(purpose).Unprotect(text).Split(SEPARATOR);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
