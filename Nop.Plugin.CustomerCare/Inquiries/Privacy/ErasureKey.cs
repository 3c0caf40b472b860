using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.CustomerCare.Inquiries.Privacy;

/// <summary>Turns people into texts that nobody without the store's secret can make or try out: an HMAC-SHA-256 as 64 lower-case hexadecimal digits.</summary>
/// <param name="secret">Never stored with the texts.</param>
public sealed class ErasureKey(byte[] secret)
{
    /// <summary>One text for the account and one for the address, as far as they are known.</summary>
    public IReadOnlyList<string> Of(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var names = new List<string>();
        if (person.CustomerId is { } id)
            names.Add(string.Create(CultureInfo.InvariantCulture, $"erased account|{id}"));
        if (person.EmailKey is { } address)
            names.Add("erased address|" + address);
        return [.. names.Select(name => Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(name))))];
    }
}
