namespace Nop.Plugin.CustomerCare.Inquiries.Following;

/// <summary>
/// Whether an account may read an inquiry that was written while it was signed in. A form takes any address; what is answered there, and written back from there, is for whoever reads
/// that mailbox.
/// </summary>
public static class OwnAddress
{
    /// <summary>True if the inquiry names no address or the account's own.</summary>
    public static bool Is(string? accountEmail, Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        return EmailKey.Of(inquiry.RequesterEmail) is not { } key || string.Equals(key, EmailKey.Of(accountEmail), StringComparison.Ordinal);
    }
}
