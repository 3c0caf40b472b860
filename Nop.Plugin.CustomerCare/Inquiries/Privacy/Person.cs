namespace Nop.Plugin.CustomerCare.Inquiries.Privacy;

/// <summary>Whom a wish about personal data concerns: an account, an address, or both. What belongs to either is theirs.</summary>
/// <param name="CustomerId">The host's customer id; null if only the address is known.</param>
/// <param name="EmailKey"><see cref="Inquiries.EmailKey"/> of the address; null if only the account is known.</param>
public sealed record Person(int? CustomerId, string? EmailKey)
{
    /// <param name="email">As written; blank for none.</param>
    public static Person Of(int? customerId, string? email)
    {
        return new Person(customerId, Inquiries.EmailKey.Of(email));
    }

    /// <summary>Whether it names nobody.</summary>
    public bool IsNobody => CustomerId is null && EmailKey is null;
}
