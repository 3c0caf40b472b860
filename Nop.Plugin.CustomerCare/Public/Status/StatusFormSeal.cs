using System.Globalization;
using Microsoft.AspNetCore.DataProtection;

namespace Nop.Plugin.CustomerCare.Public.Status;

/// <summary>Turns the state of a form of an inquiry's page into a text that the client can carry but not read or write, and back.</summary>
public sealed class StatusFormSeal(IDataProtectionProvider protection)
{
    private readonly SealedText _seal = new(protection, "Nop.Plugin.CustomerCare.StatusForm");

    public string Seal(StatusForm form)
    {
        return _seal.Seal(form.InquiryId.ToString(CultureInfo.InvariantCulture), form.Key, form.IssuedOnUtc.Ticks.ToString(CultureInfo.InvariantCulture));
    }

    /// <returns>Null for what isn't a form of this inquiry's page, or was sealed with keys that the store has no more.</returns>
    public StatusForm? Open(string? text, long inquiryId)
    {
        return _seal.Open(text) is [var id, var key, var issued]
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number == inquiryId
            && long.TryParse(issued, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
                ? new StatusForm(number, key, new DateTime(ticks, DateTimeKind.Utc))
                : null;
    }
}
