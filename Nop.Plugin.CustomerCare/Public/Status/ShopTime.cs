using Nop.Core.Domain.Localization;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;

namespace Nop.Plugin.CustomerCare.Public.Status;

/// <summary>Instants in the zone of the store's default calendar, as a shopper reads them.</summary>
internal sealed class ShopTime(BusinessTime calendar, Language? language)
{
    /// <summary>Day and minute.</summary>
    public string Of(DateTime utc)
    {
        return calendar.ToLocal(utc).ToString(DayPattern() + ", HH:mm", MailWords.CultureOf(language));
    }

    /// <summary>The day alone.</summary>
    public string DayOf(DateTime utc)
    {
        return calendar.ToLocal(utc).ToString(DayPattern(), MailWords.CultureOf(language));
    }

    // The language's own order of day, month and year, without the weekday.
    private string DayPattern()
    {
        return MailWords.CultureOf(language).DateTimeFormat.LongDatePattern.Replace("dddd", string.Empty, StringComparison.Ordinal).Trim(' ', ',', '،', '.');
    }
}
