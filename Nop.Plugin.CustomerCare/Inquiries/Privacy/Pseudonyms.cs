using System.Security.Cryptography;

namespace Nop.Plugin.CustomerCare.Inquiries.Privacy;

/// <summary>
/// What stands for a person in erased inquiries: random, the same for all inquiries that are erased together, so that counts of repeated contact stay what they were; no address leads to it, and it leads to none.
/// </summary>
public sealed class Pseudonyms
{
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);
    private readonly string? _only;

    /// <param name="onePerson">Whether all inquiries are one person's.</param>
    public Pseudonyms(bool onePerson)
    {
        _only = onePerson ? Random() : null;
    }

    /// <summary>Null for somebody unknown.</summary>
    public string? Of(int? customerId, string? emailKey)
    {
        if (customerId is null && emailKey is null)
            return null;
        if (_only is not null)
            return _only;

        var name = emailKey ?? FormattableString.Invariant($"customer {customerId}");
        if (!_given.TryGetValue(name, out var pseudonym))
            _given.Add(name, pseudonym = Random());

        return pseudonym;
    }

    private static string Random()
    {
        return "erased-" + RandomNumberGenerator.GetHexString(32, lowercase: true);
    }
}
