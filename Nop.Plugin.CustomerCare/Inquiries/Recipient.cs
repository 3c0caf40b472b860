namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>How the recipient of a mail is named where we only need to tell recipients apart.</summary>
public static class Recipient
{
    /// <summary>The same for all ways of writing one address; says nothing about the address.</summary>
    /// <exception cref="ArgumentException">The address is blank.</exception>
    public static string KeyOf(string address)
    {
        return SourceKey.Of("recipient", EmailKey.Of(address) ?? throw new ArgumentException("A recipient needs an address; this one is blank.", nameof(address)));
    }
}
