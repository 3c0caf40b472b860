using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;

namespace Nop.Plugin.CustomerCare.Data.Privacy;

/// <summary>Whose inquiry it is, and whether it is ended, as SQL.</summary>
internal static class PersonalConditions
{
    public const string IsTheirs = "([CustomerId] = @customer or [RequesterEmailKey] = @email)";

    public const string IsEnded = "([Status] in (@resolved, @closed) or [IsSpam] = @yes or [MergedIntoId] is not null)";

    /// <summary>The values that both conditions need.</summary>
    public static SqlParameters Parameters(Person person)
    {
        var parameters = Ended();
        parameters["customer"] = person.CustomerId ?? -1;
        parameters["email"] = person.EmailKey ?? string.Empty;
        return parameters;
    }

    /// <summary>The values that <see cref="IsEnded"/> needs.</summary>
    public static SqlParameters Ended()
    {
        return new SqlParameters { ["resolved"] = WireName.Of(InquiryStatus.Resolved), ["closed"] = WireName.Of(InquiryStatus.Closed), ["yes"] = true };
    }
}
