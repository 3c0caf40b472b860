namespace Nop.Plugin.CustomerCare.Public.Status;

/// <summary>A form of an inquiry's page that we made, as it comes back.</summary>
/// <param name="InquiryId">The inquiry whose link the page was opened with.</param>
/// <param name="Key">32 hexadecimal digits, fresh for each page: the same form sent twice does its work once.</param>
/// <param name="IssuedOnUtc">When its page was made.</param>
public sealed record StatusForm(long InquiryId, string Key, DateTime IssuedOnUtc)
{
    public static StatusForm New(long inquiryId, DateTime nowUtc)
    {
        return new StatusForm(inquiryId, Guid.NewGuid().ToString("N"), nowUtc);
    }
}
