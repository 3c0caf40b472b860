using Nop.Plugin.CustomerCare.Inquiries.Traces;

namespace Nop.Plugin.CustomerCare.Data.Traces;

/// <summary>Who stands behind a row: the account, or for guests whom the order was billed to. Of an account that is gone nothing is taken but its number.</summary>
internal abstract class HostPerson : IHostRow
{
    /// <summary>Under the names that this class reads: customer c, billing address a, language l.</summary>
    public const string COLUMNS =
        "c.[Id] as [AccountId], c.[Email] as [AccountEmail], c.[FirstName] as [AccountFirstName], c.[LastName] as [AccountLastName], c.[Deleted] as [IsAccountDeleted], l.[UniqueSeoCode] as [LanguageCode]";

    public const string BILLING_COLUMNS = "a.[Email] as [BilledEmail], a.[FirstName] as [BilledFirstName], a.[LastName] as [BilledLastName]";

    public int Id { get; set; }
    public int? AccountId { get; set; }
    public string? AccountEmail { get; set; }
    public string? AccountFirstName { get; set; }
    public string? AccountLastName { get; set; }
    public bool? IsAccountDeleted { get; set; }
    public string? BilledEmail { get; set; }
    public string? BilledFirstName { get; set; }
    public string? BilledLastName { get; set; }
    public string? LanguageCode { get; set; }

    /// <param name="customerId">As the row itself has it: the account may be gone.</param>
    public TracePerson Person(int customerId)
    {
        if (IsAccountDeleted == true)
            return new TracePerson(customerId, null, null);

        var email = string.IsNullOrWhiteSpace(AccountEmail) ? BilledEmail : AccountEmail;
        return new TracePerson(customerId, string.IsNullOrWhiteSpace(email) ? null : email, Name(AccountFirstName, AccountLastName) ?? Name(BilledFirstName, BilledLastName), LanguageCode?.ToLowerInvariant());
    }

    private static string? Name(string? first, string? last)
    {
        return $"{first} {last}".Trim() is { Length: > 0 } name ? name : null;
    }
}
