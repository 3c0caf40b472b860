using System.Globalization;
using Microsoft.AspNetCore.DataProtection;

namespace Nop.Plugin.CustomerCare.Public.Answered;

/// <summary>Turns when a page "I answered this" was made into a text that the client can carry but not read or write, and back.</summary>
public sealed class AnsweredFormSeal(IDataProtectionProvider protection)
{
    private readonly SealedText _seal = new(protection, "Nop.Plugin.CustomerCare.AnsweredForm");

    public string Seal(long inquiryId, DateTime issuedOnUtc)
    {
        return _seal.Seal(inquiryId.ToString(CultureInfo.InvariantCulture), issuedOnUtc.Ticks.ToString(CultureInfo.InvariantCulture));
    }

    /// <returns>When its page was made, UTC; null for what isn't a form about this inquiry, or was sealed with keys that the store has no more.</returns>
    public DateTime? Open(string? text, long inquiryId)
    {
        return _seal.Open(text) is [var id, var issued]
            && id == inquiryId.ToString(CultureInfo.InvariantCulture)
            && long.TryParse(issued, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
                ? new DateTime(ticks, DateTimeKind.Utc)
                : null;
    }
}
