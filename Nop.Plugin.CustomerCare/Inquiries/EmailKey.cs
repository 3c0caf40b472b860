namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>The form in which addresses are compared: trimmed, lower case (invariant).</summary>
public static class EmailKey
{
    /// <summary>The key of an address; null for null or blank.</summary>
    public static string? Of(string? address)
    {
        return string.IsNullOrWhiteSpace(address) ? null : address.Trim().ToLowerInvariant();
    }
}
